# A global that only a function makes.
def f():
    global made
    made = 1
def g():
    return made
f()
print(g(), made)
