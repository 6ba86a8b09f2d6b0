# A name of a class body.
class C:
    a = 1
    b = a + 1
    del a
print(hasattr(C, "a"), C.b)
