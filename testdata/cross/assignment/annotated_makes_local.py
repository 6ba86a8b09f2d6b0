# In a function a bare annotation makes the name local.
x = "global"
def f():
    x: int
    try:
        return x
    except NameError:
        return "unbound"
def g():
    if 0:
        x: int
    def h(): return 1
    try:
        return x
    except NameError:
        return "unbound"
class C:
    x: int
    y = x
x: str
print(f(), g(), C.y, x)
