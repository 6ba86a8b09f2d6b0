# A function is a name like any other.
def f(): return 1
g = f
def f(): return 2
print(f(), g(), f.__name__)
f = g = 5
print(f, g)
