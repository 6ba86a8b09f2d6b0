# Numbers from text and as text, to the last digit.
seed = 3


def below(n):
    global seed
    seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
    return (seed >> 8) % n


def show(function, *args):
    try:
        print(args, repr(function(*args)))
    except Exception as e:
        print(args, type(e).__name__, e)


for text in (
    "0", "-0", "+7", " 42\n", "1_000", "0x1F", "-0b101", "0o17", "017", "zz", "12a", "", "-", "_", "0x", "1 2", "9" * 40, "é", b"55", "1.5", "½",
):
    show(int, text)
    for base in (0, 2, 8, 10, 16, 36, 1, 37):
        show(int, text, base)
for text in (
    "0", "1.5", "-1.5e3", "1e400", "-1e400", "1e-400", ".5", "5.", ".", "e5", "1e", "1e+", "inf", "-Infinity", "nan", "infinit", " 1 ", "1_0.0_1", "0x10", "", "1.5j",
    "123456789012345678901234567890", "0.000000000000000000000000000001234567890123456789012", "9007199254740993", b"2.5", "4.9e-324", "2.2250738585072011e-308",
):
    show(float, text)
    show(complex, text)
for _ in range(600):
    value = below(1 << 24) * 10.0 ** (below(40) - 20) / (1 + below(9))
    print(value, -value, "%.15g %.18e %.7f %g" % (value, value, value, value), float(repr(value)) == value)
for exponent in range(-330, 310, 7):
    print(float("1e%d" % exponent), float("9.999999e%d" % exponent), 1.7 * float("1e%d" % exponent))
for power in range(0, 200, 9):
    print(2**power, -(3**power), 10**power, hex(7**power))
