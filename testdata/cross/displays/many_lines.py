# Displays over many lines: which line each item belongs to.
def f(v): return v
a = [
    f(1),
    f(2),

    f(3),
]
b = {
    f("x"):
        f(1),
    "y": f(2),
}
c = (
    f(1), f(2),
    f(3)
)
d = {
    f(1),
    f(2)
}
print(a, sorted(b.items()), c, sorted(d))
