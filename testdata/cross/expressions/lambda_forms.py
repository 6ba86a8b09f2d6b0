# Lambdas with every kind of parameter.
f = [
    lambda: 1,
    lambda a: a,
    lambda a, b: a + b,
    lambda a=1: a,
    lambda a, b=2: a + b,
    lambda *a: a,
    lambda **k: sorted(k.items()),
    lambda a, *b: (a, b),
    lambda a, *b, c, d=4: (a, b, c, d),
    lambda *, c: c,
    lambda *, c=3: c,
    lambda a, *, b=5, **k: (a, b, k),
    lambda a, b=2, *c, d=3, **e: (a, b, c, d, e),
    lambda a,: a,
    lambda *a,: a,
    lambda **a,: a,
]
print(f[0](), f[1](1), f[2](1, 2), f[3](), f[4](1), f[5](1, 2), f[6](x=1), f[7](1, 2, 3), f[8](1, 2, c=3), f[9](c=1), f[10](), f[11](1), f[12](1), f[13](1), f[14](1), f[15](z=1))
