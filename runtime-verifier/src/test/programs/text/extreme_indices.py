# Indices at the ends of what a machine word holds: text, bytes and lists say the same.
def say(f):
    try:
        print(f())
    except (IndexError, OverflowError) as e:
        print(repr(e))


for sequence in "abc", b"abc", bytearray(b"abc"), (1, 2), [1, 2]:
    for index in 2**62, 2**63, -(2**62), -(2**63) - 1, 2**70:
        say(lambda: sequence[index])

for text, part in ("abc", "b"), (b"abc", b"b"):
    for start in -(2**62), -(2**63), -(2**65), 2**65:
        say(lambda: text.find(part, start))

for items in "abc", b"abc", bytearray(b"abc"), (1, 2):
    print(items[-(2**62) :], items[1 : 2**62])
    try:
        items[::2]
    except NotImplementedError as e:
        print(repr(e))
