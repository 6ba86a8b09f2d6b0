# Methods of str, bytes and bytearray, called with arguments that fit and with some that do not.
seed = 1


def below(n):
    global seed
    seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
    return (seed >> 8) % n


PIECES = ("a", "b", "ab", " ", "é", "A", "\n", "\r", "1", "", "€", "\t", "Z", "𝄞")


def text(n):
    return "".join(PIECES[below(len(PIECES))] for _ in range(below(n)))


def like(subject, n):
    return text(n) if isinstance(subject, str) else text(n).encode()


def other():
    return (text(3), text(3).encode(), None, below(9) - 4, (text(2), text(2)), [text(2)], 1.5)[below(7)]


SEARCHES = ("find", "rfind", "index", "rindex", "count", "startswith", "endswith")
PLAIN = ("lower", "upper", "isspace", "isalpha", "isdigit", "isupper", "islower")
SPLITS = ("split", "rsplit", "strip", "lstrip", "rstrip", "partition", "rpartition")


def case(subject):
    kind = below(7)
    if kind < 2:
        name = SEARCHES[below(len(SEARCHES))]
        args = [like(subject, 3)] + [below(12) - 6 for _ in range(below(3))]
    elif kind < 4:
        name = SPLITS[below(len(SPLITS))]
        args = [like(subject, 3)][: 1 if "part" in name else below(2)]
        if args and name.endswith("split"):
            args += [below(4) - 1]
    elif kind == 4:
        name = "replace"
        args = [like(subject, 2), like(subject, 3)] + [below(4) - 1][: below(2)]
    elif kind == 5:
        name = "join"
        args = [[like(subject, 3) for _ in range(below(4))]]
    else:
        name = PLAIN[below(len(PLAIN))]
        args = []
    if args and below(5) == 0:
        args[below(len(args))] = other()
    return name, args


for i in range(1500):
    subject = text(7)
    if i % 3:
        subject = subject.encode() if i % 3 == 1 else bytearray(b"." + subject.encode())
    name, args = case(subject)
    shown = repr(args)
    try:
        print(repr(subject), name, shown, "->", repr(getattr(subject, name)(*args)))
    except Exception as e:
        print(repr(subject), name, shown, "->", type(e).__name__, e)

for subject in ("a\nb\r\nc\rd", b"\n\n", "", "x\r", bytearray(b"1\n2")):
    print(subject.splitlines(), subject.splitlines(True), subject.splitlines(keepends=False))
for subject in (b"\x00\xffa", bytearray(b"hex"), memoryview(b"view"), b""):
    print(subject.hex(), subject.hex(":"), repr(subject.hex("")))
for digits in ("00ff", "0 0", " 0a\t0B ", "abc", "xy", b"41", 5):
    for kind in (bytes, bytearray):
        try:
            print(kind.fromhex(digits))
        except Exception as e:
            print(type(e).__name__, e)
for source in (b"abc", bytearray("é", "utf-8"), b"\xff", b"\xc3", b"\xed\xa0\x80", memoryview(b"m")):
    for make in (lambda: source.decode(), lambda: str(source, "utf-8"), lambda: str(source, "x", "y")):
        try:
            print(repr(make()))
        except Exception as e:
            print(type(e).__name__, e)
print("é".encode(), "é".encode("utf8"), "abc".center(8), "é".center(6), b"q".center(4), "abc".center(2))
for args in ((), (1,), ("a",), ("a", "u"), ("a", "u", "s"), (-1,), ([1, 256],), ([-1],), (None,), (True,)):
    for kind in (str, bytes, bytearray):
        try:
            print(kind.__name__, args, repr(kind(*args)))
        except Exception as e:
            print(kind.__name__, args, type(e).__name__, e)
for value in ("", "a", "é", "ab", b"a", b"", b"\xff", 97, 0x20AC, 0x10FFFF, 0x110000, -1, None):
    for function in (ord, chr):
        try:
            print(repr(value), repr(function(value)))
        except Exception as e:
            print(repr(value), type(e).__name__, e)
for value in ("'", '"', "'\"", "\\", "\x00\x1f\x7f\x80\xff", "é€𝄞", "\n\r\t", b"'\"\\\n\x80", bytearray(b"'")):
    print(repr(value), str(value), "%r" % (value,))
