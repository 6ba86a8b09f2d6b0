# Lambdas as default, argument, key, item and decorator argument; with and without brackets.
def f(g=lambda v: v * 2, *, h=lambda: 5): return g(h())
print(f(), f(lambda v: v + 1), f(h=lambda: 1), sorted([3, 1, 2], key=lambda v: -v), {1: lambda: 2}[1](), [lambda: 3][0](), (lambda: 4)())
print([k(3) for k in (lambda v: v, lambda v: v * v)], list(map(lambda v: v + 1, [1, 2])))
