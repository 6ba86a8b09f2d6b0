# 20 positional parameters with 10 defaults, a star, 20 keyword-only with 10 defaults, two stars.
def f(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, d0=0, d1=1, d2=2, d3=3, d4=4, d5=5, d6=6, d7=7, d8=8, d9=9, *args, k0, k1, k2, k3, k4, k5, k6, k7, k8, k9, e0=0, e1=1, e2=2, e3=3, e4=4, e5=5, e6=6, e7=7, e8=8, e9=9, **kw):
    def g(): return p9, d9, args, k9, e9, kw, p0
    return g()
print(f(*range(25), k0=0, k1=1, k2=2, k3=3, k4=4, k5=5, k6=6, k7=7, k8=8, k9=9, z=1))
