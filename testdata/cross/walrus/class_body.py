# In a class body the target is an attribute.
class C:
    a = (b := 1) + 1
    if c := 3: pass
print(C.a, C.b, C.c)
