# Formatting with %, every flag with every conversion, and what is wrong with some formats.
def show(text, value):
    try:
        print(repr(text), repr(value), "->", repr(text % value))
    except Exception as e:
        print(repr(text), repr(value), "->", type(e).__name__, e)


for conversion in "dxXo":
    for flags in ("", "-", "+", " ", "0", "#", "-+", "0 #"):
        for size in ("", "9", ".3", "9.4"):
            for value in (0, -42, 1 << 66):
                show("%" + flags + size + conversion, value)

for conversion in "eEfgG":
    for flags in ("", "-", "+", " ", "0"):
        for size in ("", "12", ".0", ".3", "14.10"):
            for value in (0.0, -1.5, 123456.789, 1e-7, float("inf"), float("nan")):
                show("%" + flags + size + conversion, value)

for conversion in "rsc":
    for size in ("", "5", "-5", "05", ".2", "7.1"):
        for value in ("abc", "x", b"abc", 65, "é", [1, "a"]):
            show("%" + size + conversion, (value,))
            show(("%" + size + conversion).encode(), (value,))

for text in ("%", "%%", "%5", "%.", "%(a", "%(a)", "%(a)d", "%(b)s", "%s", "%s %s", "%d%%", "%q"):
    for value in ((), 1, (1, 2), {"a": 1}, "x", [1]):
        show(text, value)
show("%*d|%-*d|%.*f", (5, 1, 4, 2, 2, 3.14159))
show("%*d", (1,))
show("%*d", ("x", 1))
show("%d", 1e20)
show("%d", float("inf"))
show("%d", float("nan"))
show("%d", "1")
show("%x", 1.5)
show("%(" + "k" * 256 + ")s", {})
