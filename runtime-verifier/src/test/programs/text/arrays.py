# Arrays of every kind: what goes in, what comes out.
from array import array

VALUES = (0, 1, -1, 255, 256, -129, 65535, 1 << 31, -(1 << 31), (1 << 63) - 1, 1 << 63, 1 << 70, True, 1.5, 1e40, "a", None)
for code in "bBhHiIlLqQfd":
    kept = array(code)
    for value in VALUES:
        try:
            kept.append(value)
        except Exception as e:
            print(code, value, type(e).__name__, e)
    print(kept)
    for source in (b"abcdefghijk", bytearray(b"0123456789abcdef!"), [1, 2, 3], (1,), range(3), "ab", array("H", [1, 2]), 5, None, iter([4])):
        try:
            print(array(code, source))
        except Exception as e:
            print(code, type(e).__name__, e)
        grown = array(code, [1])
        try:
            grown.extend(source)
            grown += source
            print(grown + source)
        except Exception as e:
            print(grown, type(e).__name__, e)
for code in ("", "x", "s", "?", b"b", None, 1, "\1"):
    try:
        print(array(code), array(code, [1]))
    except Exception as e:
        print(repr(code), type(e).__name__, e)
objects = array("O")
objects.append("text")
objects.append(None)
print(objects[0], objects[1], len(objects))
numbers = array("i", [5, 6, 7])
for number in numbers:
    print(number, end=" ")
numbers[1:2] = array("i", [1, 2, 3])
numbers[-1] = -1
print(numbers, 5 in list(numbers))
try:
    print(6 in numbers)
except NotImplementedError as e:
    print("NotImplementedError", e)
grown = bytearray()
for i in range(300):
    grown.append(i & 255)
print(len(grown), grown[255:260], grown[:3], hash(bytes(grown)) == hash(bytes(grown)))
for value in (grown, numbers, memoryview(grown)):
    try:
        hash(value)
    except TypeError as e:
        print(e)
