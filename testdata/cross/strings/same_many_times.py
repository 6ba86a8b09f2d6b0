# The same long string, bytes and short string in several functions: one object each.
def f(): return "the same long string", b"same", "short"
def g(): return "the same long string", b"same", "short"
s = "the same long string"
b = b"same"
print(f() == g(), s, b, "short")
