# uctypes: sizes, fields, arrays and pointers.
import uctypes as u

POINT = {"x": 0 | u.INT16, "y": 2 | u.INT16}
ALL = {
    "b": 0 | u.UINT8,
    "sb": 1 | u.INT8,
    "h": 2 | u.UINT16,
    "i": 4 | u.UINT32,
    "si": 4 | u.INT32,
    "q": 8 | u.UINT64,
    "sq": 8 | u.INT64,
    "f": 16 | u.FLOAT32,
    "d": 24 | u.FLOAT64,
    "low": 2 | u.BFUINT16 | 0 << u.BF_POS | 5 << u.BF_LEN,
    "high": 2 | u.BFUINT16 | 5 << u.BF_POS | 11 << u.BF_LEN,
    "p": (32, POINT),
    "bytes": (36 | u.ARRAY, 4 | u.UINT8),
    "words": (40 | u.ARRAY, 3 | u.UINT16),
    "points": (48 | u.ARRAY, 2, POINT),
    "ptr": (56 | u.PTR, u.UINT8),
    "to": (56 | u.PTR, POINT),
}


def attempt(label, call):
    try:
        print(label, call())
    except Exception as e:
        print(label, type(e).__name__, e)


for layout in (u.NATIVE, u.LITTLE_ENDIAN, u.BIG_ENDIAN):
    memory = bytearray(range(100, 164))
    s = u.struct(u.addressof(memory), ALL, layout)
    print(u.sizeof(ALL, layout), u.sizeof(s), u.sizeof(s.p), u.sizeof(s.words))
    print(s.b, s.sb, s.h, s.i, s.si, s.q, s.sq, s.f, s.d, s.low, s.high, s.p.x, s.p.y)
    print(s.bytes, [s.words[i] for i in range(3)], s.points[1].y)
    s.b = 300
    s.sb = -1
    s.h = 0x1234
    s.low = 0xFFFF
    s.high = 5
    s.i = -2
    s.q = 2**64 - 2
    s.f = 1.5
    s.d = -0.1
    s.p.x = -300
    s.bytes[1] = 7
    s.words[2] = 0xABCD
    s.points[0].x = 77
    print(s.b, s.sb, s.h, s.i, s.si, s.q, s.sq, s.f, s.d, s.low, s.high, s.p.x)
    print(memory)
    print(bytes(s) == bytes(memory))

target = bytearray(b"\x01\x02\x03\x04\x05\x06\x07\x08")
memory = bytearray(64)
s = u.struct(u.addressof(memory), ALL)
whole = u.struct(u.addressof(memory), {"a": 56 | u.UINT64})
whole.a = u.addressof(target)
print(s.ptr[0], s.ptr[3], s.to[0].x, s.to[1].y, int(s.ptr) == u.addressof(target))
print(u.bytes_at(u.addressof(target) + 2, 3))
view = u.bytearray_at(u.addressof(target), 4)
view[0] = 99
print(target, u.sizeof(view))

attempt("no field", lambda: s.zzz)
attempt("index", lambda: s.words[3])
attempt("not array", lambda: s[0])
attempt("no fields", lambda: s.words.x)
attempt("scalar", lambda: u.sizeof(u.UINT8))
attempt("descriptor", lambda: u.sizeof([]))
attempt("descriptor", lambda: u.sizeof({"a": []}))
attempt("descriptor", lambda: u.sizeof({"a": (0,)}))
attempt("args", lambda: u.struct(0))
print(u.struct(0, POINT), u.struct(16, (0 | u.PTR, POINT)), u.struct(0, (u.ARRAY, 2 | u.UINT8)))
