# Floats and complex numbers: operators, their rounding and their errors.
inf = float("inf")
nan = float("nan")
FLOATS = (0.0, -0.0, 1.0, -1.5, 0.1, 1e-320, 1e16, 123456789.125, -7.25, 1e300, inf, -inf, nan, 3, True, 10**30)


def attempt(label, call):
    try:
        print(label, call())
    except Exception as e:
        print(label, type(e).__name__, e)


for a in FLOATS:
    print(repr(a), str(a), bool(a), -a, abs(a), hash(a) if a == a else "nan", float(a))
    attempt("round", lambda: (round(a), round(a, 2), round(a, -1)))
    for b in FLOATS:
        attempt((a, b), lambda: (a + b, a - b, a * b))
        attempt((a, "/", b), lambda: (a / b, a // b, a % b, divmod(a, b)))
        if abs(b) < 1e10:
            attempt((a, "**", b), lambda: a**b)
        print(a < b, a <= b, a == b, a != b, a > b, a >= b)

COMPLEX = (0j, 1j, -1j, 2 + 3j, -0.5 - 1e10j, complex(inf, 1), complex(0, nan), 1, 2.5, True)
for a in COMPLEX:
    a = complex(a)
    print(a, a.real, a.imag, bool(a), -a, +a, abs(a), hash(complex(2, 3)))
    for b in COMPLEX:
        attempt((a, b), lambda: (a + b, a - b, a * b, b - a))
        attempt((a, "/", b), lambda: (a / b, a == b, a != b))
        attempt((a, "**", b), lambda: "%.10g %.10g" % ((a**b).real, (a**b).imag))
attempt("complex", lambda: complex("1+2j") + complex("-3j") + complex(1, 2) + complex(1j, 1j))
attempt("complex", lambda: complex("x"))
attempt("complex", lambda: complex([]))
attempt("floor", lambda: 1j // 2)
attempt("less", lambda: 1j < 2)
attempt("invert", lambda: ~1j)
attempt("modulo", lambda: 1j % 2)
attempt("mixed", lambda: 1 + "a" if False else 1.0 + "a")
attempt("float", lambda: float([]))
attempt("float", lambda: float("abc"))
attempt("float", lambda: float(" 1e3 "))


class Number:
    def __float__(self):
        return 2.5

    def __complex__(self):
        return 3j

    def __int__(self):
        return 4


print(float(Number()), complex(Number()), int(Number()), 1.0 + Number())
print(1.0 is 1.0, nan == nan, nan != nan, [nan] == [nan], 1e400, -1e400)
for n in (2**62, 2**63, 2**64 - 1, 10**22, 10**23, 10**70, 10**244, 3**85, 2**1023, 2**1024, 10**400):
    print(float(n), 1.5 * n)
