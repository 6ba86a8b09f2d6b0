# In a class body the names are attributes.
class C:
    import sys
    from micropython import const as c
    d = sys
print(C.sys is C.d, C.c(1))
