# norun: viper
# Every operator on every pair of integer types; operands in registers, in memory and as numbers.


def on_int(a: int, b: int) -> int:
    c = a + b
    c = c - a * b
    c = c & a | b ^ c
    c = c << a >> b
    c = a // b + a % b
    c = -c + ~a + +b
    c += a
    c -= b
    c *= a
    c //= b
    c %= a
    c <<= b
    c >>= a
    c &= b
    c |= a
    c ^= b
    return (a + (b - (c * (a & (b | (c ^ a)))))) << ((a >> b) & 3)


def on_uint(a: uint, b: uint) -> uint:
    c = a + b
    c = c - a * b
    c = c & a | b ^ c
    c = c << a >> b
    c = -c + ~a + +b
    c += a
    c >>= b
    c <<= a
    c |= b
    return (a + (b - (c * (a & (b | (c ^ a)))))) >> ((a << b) & c)


def mixed(a: int, b: uint) -> int:
    c = a + b
    d = b + a
    c = a << b
    d = b >> a
    c >>= b
    d <<= a
    return c + int(d & 0xFF) + (a ^ b)


def with_numbers(a: int, b: uint) -> int:
    c = 3 + a - (4 - a) * (a * 5)
    d = b | 6
    e = 7 << a
    f = a >> 8
    return c + int(d) + e + f + 1 // a + a % 3 + -9


def with_objects(a: int, b):
    c = int(b) + a
    d = b(c)
    return d + b, d - b, b * b, b // d, b in d, b not in d, b is d, not b, -b, ~b


def many_locals(a: int, b: int, c: int, d: int) -> int:
    e = a * b
    f = c - d
    g = e << f
    h = g >> (a & 3)
    i = h // b + h % c
    return ((a + e) * (b + f) - (c + g) * (d + h)) ^ i


def nested(a: int) -> int:
    return a + (a - (a * (a & (a | (a ^ (a << (a >> (a + (a - (a * (a & a)))))))))))
