# Operators, calls, subscripts, attributes.
x, y = 3, [10, 20]
class A: z = 7
print(f"{x + 1}{x * 2}{-x}{x ** 2}", f"{y[0]}{y[x - 2]}", f"{A.z}", f"{len(y)}", f"{y[0:1]}", f"{not x}",
      f"{x if x else y}", f"{x and y}", f"{x in y}", f"{x < 4}", f"{x == 3}", f"{x != 3}", f"{x >= 3}", f"{x <= 3}")
