# One object for all functions of a file.
def f(): return 1.5, 10 ** 20, "a long enough string", b"bytes", (1, "t"), 2j
def g(): return 1.5, 10 ** 20, "a long enough string", b"bytes", (1, "t"), 2j
class C:
    x = 1.5
    y = "a long enough string"
h = lambda: ((1, "t"), b"bytes", 2j)
print(f() == g(), C.x, C.y, h())
