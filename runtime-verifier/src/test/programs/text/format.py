# str.format, f-strings, and what bin, hex and oct make of numbers.
def show(text, *args, **kw):
    try:
        print(repr(text), repr(args), "->", repr(text.format(*args, **kw)))
    except Exception as e:
        print(repr(text), repr(args), "->", type(e).__name__, e)


for fill in ("", "*", "0"):
    for align in ("", "<", ">", "^", "="):
        for rest in ("", "+", " ", "#", "0", "9", "09", "9,", "010_", "9.3", "+.2"):
            for kind in ("", "d", "x", "b", "g", "%", "s"):
                for value in (1234, -5.5, "ab"):
                    show("{:" + fill + align + rest + kind + "}", value)

for width in range(1, 14):
    for separator in ",_":
        for kind in "dxb":
            show("{:0" + str(width) + separator + kind + "}", 1234567)
            show("{:0" + str(width) + separator + kind + "}", -89)

for text in (
    "{", "}", "{{}}", "{}{}", "{0}{}", "{}{0}", "{1}", "{a}", "{a.b}", "{0[1]}", "{!r:>5}", "{!x}",
    "{!", "{:", "{:5", "{:{}}", "{:{}.{}}", "{0:{a}}", "{:q}", "{:5z}", "{:é<5}", "{:=5}", "{:+s}",
    "{:+c}", "{:c}", "{:.2}", "{:}", "{:n}",
):
    for args in ((), (1,), ("abc",), (65, 7), (3.14159, 9, 3), (None,), (True,)):
        show(text, *args, a=6)
show("{" + "k" * 256 + "}")
print(b"{}|{:>4}".format(1, "x"))

for value in (255, -255, 0, 1 << 80, True, "a", 1.5, None):
    for function in (bin, hex, oct):
        try:
            print(function(value))
        except Exception as e:
            print(type(e).__name__, e)

number, text = 42, "string"
print(f"{number} {number:#x} {number:05d}|{text!r:>10}|{text:*^10}|{{}} {number + 1} {number=}")
