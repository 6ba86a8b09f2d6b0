# Comprehensions in functions with global declarations, reading and binding.
x = [1, 2]
def f():
    global x, y
    y = [x for x in x]
    x = [y for _ in range(1)]
    return [x for _ in x if y]
print(f(), x, y)
