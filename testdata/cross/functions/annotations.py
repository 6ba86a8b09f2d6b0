# Annotations are not evaluated.
def f(a: int, b: undefined = 2, *c: [1], d: "text" = 4, **e: lambda: 5) -> print("never"): return a, b, c, d, e
def g() -> int: return 1
def h(a: int = 1, *, b: int): return a, b
def i(a: 1 + 2, b: (1, 2), c: x if y else z): return a
print(f(1), g(), h(b=2), i(1, 2, 3))
