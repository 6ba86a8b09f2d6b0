# A function's global changes how the module itself stores the name.
x = 1
def f():
    global x
    x = 2
x = 3
f()
y = x
print(x, y)
