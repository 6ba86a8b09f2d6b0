# A global from within a function.
g = 1
def f():
    global g
    del g
f()
try:
    print(g)
except NameError:
    print("gone")
