# The modules math and cmath: values where all libraries agree, domains, and types.
import cmath
import math


def attempt(label, call):
    try:
        print(label, call())
    except Exception as e:
        print(label, type(e).__name__, e)


inf = math.inf
nan = math.nan
print(math.e, math.pi, math.tau, cmath.e, cmath.pi)
ONE = "sqrt exp expm1 log log2 log10 cosh sinh tanh acosh asinh atanh cos sin tan acos asin atan"
ONE += " ceil fabs floor frexp modf isfinite isinf isnan trunc radians degrees erf erfc gamma lgamma"
for name in ONE.split():
    f = getattr(math, name)
    for x in (0.0, -0.0, 1, -1, 0.5, 2, -2.5, 100, 1000.0, inf, -inf, nan, 10**20, True):
        attempt((name, x), lambda: "%.13g" % f(x) if type(f(x)) is float else f(x))
    attempt(name, lambda: f("1"))
for name in "pow atan2 copysign fmod ldexp".split():
    f = getattr(math, name)
    for x in (0.0, -0.0, 1.0, -2.5, inf, -inf, nan):
        for y in (0, 1, -1, 2):
            attempt((name, x, y), lambda: f(x, y))
for name in "pow atan2 copysign fmod".split():
    f = getattr(math, name)
    for x in (0.0, -0.0, 1.0, -2.5, inf, -inf, nan):
        for y in (0.5, inf, -inf, nan):
            attempt((name, x, y), lambda: f(x, y))
for x, base in ((8, 2), (100, 10), (2, 1), (2, 0), (0, 2), (-1, 2), (2, -1)):
    attempt(("log", x, base), lambda: math.log(x, base))
for n in (0, 1, 5, 20, 21, 60, -1, 5.0, True):
    attempt(("factorial", n), lambda: math.factorial(n))
for a, b in ((1.0, 1.0), (1.0, 1.0 + 1e-10), (1.0, 1.1), (inf, inf), (inf, 1.0), (nan, nan), (0, 1e-12)):
    print(math.isclose(a, b), math.isclose(a, b, rel_tol=0.2), math.isclose(a, b, abs_tol=1e-9))
attempt("isclose", lambda: math.isclose(1, 1, rel_tol=-1))
attempt("isclose", lambda: math.isclose(1, 1, tol=1))
for z in (0j, 1, 1j, -1 - 1j, 2.5 + 0.5j, 10):
    for name in "phase polar exp log log10 sqrt cos sin".split():
        f = getattr(cmath, name)
        attempt((name, z), lambda: ["%.12g" % p for p in (f(z).real, f(z).imag)] if isinstance(f(z), complex) else f(z))
print(cmath.rect(2, 0), cmath.polar(3 + 4j))
attempt("cmath", lambda: cmath.exp("a"))
