# Over many lines.
def d(*a, **k): return lambda f: (a, k, f())
@d(
    1,
    k=
    2
)
def f(
): return 3
print(f)
