# An if over 58 to 131 bytes: one and two bytes of distance.
def f58(a):
    if a:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a
    return a
def f59(a):
    if a:
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a
    return a
def f60(a):
    if a:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a
    return a
def f61(a):
    if a:
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a
    return a
def f62(a):
    if a:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a
    return a
def f63(a):
    if a:
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a
    return a
def f64(a):
    if a:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a
    return a
def f65(a):
    if a:
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a
    return a
def f66(a):
    if a:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a; a
    return a
def f67(a):
    if a:
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a; a
    return a
def f68(a):
    if a:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a; a; a
    return a
def f123(a):
    if a:
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a; a; a; a; a; a
    return a
def f124(a):
    if a:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a; a; a; a; a; a; a
    return a
def f125(a):
    if a:
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a; a; a; a; a; a; a
    return a
def f126(a):
    if a:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
    return a
def f127(a):
    if a:
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
    return a
def f128(a):
    if a:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
    return a
def f129(a):
    if a:
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
    return a
def f130(a):
    if a:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
    return a
def f131(a):
    if a:
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
    return a
print(f58(1), f59(1), f60(1), f61(1), f62(1), f63(1), f64(1), f65(1), f66(1), f67(1), f68(1), f123(1), f124(1), f125(1), f126(1), f127(1), f128(1), f129(1), f130(1), f131(1))
