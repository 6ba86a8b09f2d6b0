# Fields of a structure cannot be deleted: it is as if they were read.
import uctypes

memory = bytearray(b"abcdefgh")
fields = {
    "byte": uctypes.UINT8 | 0,
    "array": (uctypes.ARRAY | 1, uctypes.UINT8 | 3),
    "inner": (2, {"word": uctypes.UINT16 | 0}),
    "odd": "text",
}
place = uctypes.addressof(memory)
structure = uctypes.struct(place, fields, uctypes.LITTLE_ENDIAN)


def delete(name):
    try:
        print(name, delattr(structure, name), structure.byte, memory)
    except Exception as e:
        print(name, repr(e))


for name in "byte", "array", "inner", "odd", "missing":
    delete(name)
# The address is looked at before the layout.
for arguments in ("x", fields, "y"), (place, fields, "y"):
    try:
        print(uctypes.struct(*arguments))
    except TypeError as e:
        print(e)
