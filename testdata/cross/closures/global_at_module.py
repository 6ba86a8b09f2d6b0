# global at module level.
global a, b
a = 1
b = a + 1
def f():
    return a + b
global c
c = f()
print(a, b, c)
