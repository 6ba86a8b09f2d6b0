# global in a class body.
n = 0
class C:
    global n
    n = 5
    m = n
print(n, C.m, hasattr(C, "n"))
