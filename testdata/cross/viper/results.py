# norun: viper
# None in the place of every result, ends without a return, returns from several places.


def none_object():
    return None


def none_int() -> int:
    return None


def none_bool() -> bool:
    return None


def none_ptr8() -> ptr8:
    return None


def falls_off() -> int:
    pass


def sometimes(a: int) -> int:
    if a < 0:
        return -a
    elif a == 0:
        return None
    while a > 10:
        if a == 77:
            return 7
        a -= 1
    return a


def conditional(a: int, b: int) -> int:
    return a if a > b else b


def through_finally(a: int) -> int:
    try:
        return a + 1
    finally:
        print("left")


def through_with(a: uint, m) -> uint:
    with m as n:
        n(a)
        return a
    return a
