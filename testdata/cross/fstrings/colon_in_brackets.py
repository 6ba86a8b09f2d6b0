# A colon inside of brackets is not the format's.
x = [1, 2, 3, 4]
print(f"{x[1:3]}", f"{x[:2]}", f"{x[1:]:}", f"{[(lambda: 5)()]}", f"{[y := 6][0]}{y}")
