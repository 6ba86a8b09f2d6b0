# norun: the client has no __imatmul__, so that m @= m makes m a string


class Matrix:
    def __matmul__(self, other):
        return "matmul"

    def __imatmul__(self, other):
        return self


def arithmetic(a, b):
    return a + b, a - b, a * b, a / b, a // b, a % b, a**b, a << b, a >> b, a & b, a | b, a ^ b


def comparisons(a, b):
    return a < b, a > b, a == b, a <= b, a >= b, a != b, a in (b,), a not in (b,), a is b, a is not b


def unary(a):
    return +a, -a, ~a, not a


def in_place(a):
    a += 1
    a -= 2
    a *= 3
    a //= 2
    a %= 100
    a **= 2
    a <<= 3
    a >>= 1
    a &= 0xFFFF
    a |= 0x10000
    a ^= 0x55
    return a


def logic(a, b, c):
    return a and b or c, not (a or b) and c, a if b else c, a < b < c, a < b > c != a


def constants():
    return (
        None,
        True,
        False,
        ...,
        0,
        1,
        -1,
        255,
        256,
        -256,
        65535,
        65536,
        0x3FFFFFFF,
        -0x40000000,
        0x40000000,
        12345678901234567890,
        1.5,
        2j,
        "",
        "a string that is long enough to be no name",
        b"bytes",
        (),
        (1, ("two", 3.0)),
    )


m = Matrix()
m @= m
print(arithmetic(7, 3), comparisons(1, 2), unary(5), in_place(9), m @ m)
for t in range(8):
    print(logic(t & 1, t & 2, t & 4))
print(constants())
