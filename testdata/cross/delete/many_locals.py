# A local with a number above fifteen, and one above 127.
def f():
    a0 = a1 = a2 = a3 = a4 = a5 = a6 = a7 = a8 = a9 = 1
    b0 = b1 = b2 = b3 = b4 = b5 = b6 = b7 = b8 = b9 = 2
    del a0, b9
    return a1 + b8
print(f())
