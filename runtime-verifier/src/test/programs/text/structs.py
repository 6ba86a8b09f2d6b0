# The module struct: sizes, packing, unpacking, alignment, what is wrong.
import struct

FORMATS = (
    "", "b", "B", "h", "H", "i", "I", "l", "L", "q", "Q", "e", "f", "d", "3s", "s", "0s", "x", "2x",
    "bh", "bi", "bq", "bd", "hbh", "<bq", ">bq", "!bi", "@bi", "=b", "=2s", "2b3h", "10i", "3sH", "xH", "b3x", "bxh", "z", "2z", "3", " b",
)
VALUES = ((), (1,), (-2, 300), (b"abcdef", 5, 6), (1.5, 2.5), (True, 1 << 40, -1), ("text", None))
for form in FORMATS:
    try:
        print(repr(form), struct.calcsize(form), struct.calcsize(form.encode()))
    except Exception as e:
        print(repr(form), type(e).__name__, e)
    for values in VALUES:
        try:
            print(repr(form), values, struct.pack(form, *values))
        except Exception as e:
            print(repr(form), values, type(e).__name__, e)
    data = bytes(range(0x70, 0x98))
    for offset in (0, 1, 5, -8, -50, 39, 100):
        try:
            print(struct.unpack_from(form, data, offset))
        except Exception as e:
            print(repr(form), offset, type(e).__name__, e)
        target = bytearray(b"." * 12)
        try:
            struct.pack_into(form, target, offset, 1, 2, 3)
        except Exception as e:
            print(repr(form), offset, type(e).__name__, e)
        print(target)
for half in range(0, 65536, 911):
    number = struct.unpack("<e", struct.pack("<H", half))[0]
    print(half, number, struct.pack(">e", number))
for number in (65504, 65519, 65520, 65536, 1e5, 1e10, 6e-8, 2e-8, 1e-30, 1.0009765, 0.99999, -2.5, float("nan")):
    print(number, struct.pack("<e", number), struct.pack(">f", number), struct.pack("d", number))
for bad in ((struct.unpack, "i", b"abc"), (struct.unpack, "i", 5), (struct.pack_into, "i", b"const", 0, 1), (struct.pack, 5), (struct.unpack, 5, b"")):
    try:
        bad[0](*bad[1:])
    except Exception as e:
        print(type(e).__name__, e)
thing = [1, 2]
print(struct.unpack("O", struct.pack("O", thing))[0] is thing)
