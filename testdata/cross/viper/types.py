# norun: viper
# Every type as parameter, local and result, and from every type to every other.


def take_object(a: object) -> object:
    return a


def take_bool(a: bool) -> bool:
    b = a
    return b


def take_int(a: int) -> int:
    b = a
    return b


def take_uint(a: uint) -> uint:
    b = a
    return b


def take_ptr(a: ptr) -> ptr:
    b = a
    return b


def take_ptr8(a: ptr8) -> ptr8:
    b = a
    return b


def take_ptr16(a: ptr16) -> ptr16:
    b = a
    return b


def take_ptr32(a: ptr32) -> ptr32:
    b = a
    return b


def from_object(a):
    return (
        bool(a),
        int(a),
        uint(a),
        ptr(a),
        ptr8(a),
        ptr16(a),
        ptr32(a),
    )


def from_bool(a: bool):
    return int(a), uint(a), ptr(a), ptr8(a), ptr16(a), ptr32(a), bool(a), a


def from_int(a: int):
    return bool(a), uint(a), ptr(a), ptr8(a), ptr16(a), ptr32(a), int(a), a


def from_uint(a: uint):
    return bool(a), int(a), ptr(a), ptr8(a), ptr16(a), ptr32(a), uint(a), a


def from_ptr(a: ptr):
    return bool(a), int(a), uint(a), ptr8(a), ptr16(a), ptr32(a), ptr(a), a


def from_ptr8(a: ptr8):
    return bool(a), int(a), uint(a), ptr(a), ptr16(a), ptr32(a), ptr8(a), a


def from_number():
    a = ptr(4)
    b = ptr8(5)
    c = ptr16(6)
    d = ptr32(7)
    e = int(None)
    return bool(1), int(2), uint(3), int(True), a, b, c, d, e


def many(a: int, b: uint, c: bool, d: ptr8, e, f: object, g: int) -> int:
    return a + int(b) + int(c) + int(d) + int(e) + int(f) + g


def chain(a) -> int:
    return int(uint(ptr(ptr8(int(a)))))
