# Integers of all sizes: operators, conversions, bytes, and what goes wrong.
VALUES = (0, 1, -1, 2, 7, -13, 255, 2**31, -(2**31), 2**61, 2**62 - 1, -(2**62), 2**62, 2**64 + 3)
VALUES += (-(2**64), 10**40, -(3**90), True, False)


def attempt(label, call):
    try:
        print(label, call())
    except Exception as e:
        print(label, type(e).__name__, e)


for a in VALUES:
    print(a, +a, -a, ~a, abs(a), bool(a), hash(a), bin(a), oct(a), hex(a), float(a))
    for b in VALUES:
        attempt((a, "/%", b), lambda: (a // b, a % b, divmod(a, b), a / b))
        print(a + b, a - b, a * b, a & b, a | b, a ^ b, a < b, a <= b, a == b, a != b, a > b, a >= b)

for a in VALUES:
    for n in (0, 1, 5, 62, 63, 64, 130):
        print(a << n, a >> n)
    for n in (0, 1, 2, 3, 17):
        print(a**n, pow(a, n))
    attempt("shift", lambda: a << -1)
    attempt("shift", lambda: a >> -1)
    attempt("shift", lambda: 1 << (a << 70))

for base, exponent, modulus in (
    (3, 100, 7),
    (-3, 101, 7),
    (3, 101, -7),
    (-3, 101, -7),
    (3, 0, 5),
    (3, -1, 5),
    (0, 0, 5),
    (5, 3, 1),
    (2**70, 2**66, 10**20 + 39),
    (2, 3, 0),
    (2.0, 3, 5),
    (True, 3, 5),
):
    attempt("pow", lambda: pow(base, exponent, modulus))

for digits in (0, 1, -1, -2, -3, -30):
    for a in (0, 5, 15, 25, -15, -25, 149, 150, 151, 250, 350, -350, 10**30 + 5 * 10**29):
        print(round(a, digits), end=" ")
    print()
print(round(True), round(True, 1), round(2**70))

for text in ("0", " 12 ", "-0x1F", "0b101", "0o17", "1_000", "", "0x", "9" * 40, b"77", "1.5", "z"):
    for base in (10, 0, 16, 36, 2, 1, 37):
        attempt((text, base), lambda: int(text, base))
for value in (1.9, -1.9, 1e18, 2**62 + 0.0, 1e30, float("inf"), float("nan"), "5", b"5", None, [], 1j):
    attempt(value, lambda: int(value))

for data in (b"", b"\x01", b"\xff\xfe", bytes(range(1, 13)), b"\0" * 12 + b"\x80"):
    print(int.from_bytes(data, "big"), int.from_bytes(data, "little"), int.from_bytes(data))
for value in (0, 1, -1, 255, 256, -128, -129, 2**62, -(2**62), 2**70, -(2**71)):
    for size in (0, 1, 2, 8, 9, 12):
        attempt((value, size), lambda: value.to_bytes(size, "big"))
        attempt((value, size), lambda: value.to_bytes(size, "little"))
attempt("negative", lambda: (1).to_bytes(-1, "big"))

for code in (0, 65, 255, 0x7FF, 0x800, 0xFFFF, 0x10000, 0x10FFFF, 0x110000, -1):
    attempt(code, lambda: (ord(chr(code)), len(chr(code)), chr(code).encode()))
attempt("ord", lambda: ord("ab"))
attempt("ord", lambda: ord(b""))
attempt("ord", lambda: ord(b"\xff"))

for call in (
    lambda: 1 + "a",
    lambda: 2 * "ab",
    lambda: 2 * (1, 2),
    lambda: 2 * [1],
    lambda: 2**70 * "a",
    lambda: -"a",
    lambda: ~1.0,
    lambda: 1 < "a",
    lambda: abs("a"),
    lambda: divmod("a", 1),
    lambda: hex("a"),
    lambda: bin(1.0),
    lambda: int("1", "2"),
    lambda: [0][2**70],
):
    attempt("error", call)
