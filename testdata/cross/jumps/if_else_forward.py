# An if with else: two jumps.
def f58(a):
    if a:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a
    else:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a
    return a
def f59(a):
    if a:
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a
    else:
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a
    return a
def f60(a):
    if a:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a
    else:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a
    return a
def f61(a):
    if a:
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a
    else:
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a
    return a
def f62(a):
    if a:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a
    else:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a
    return a
def f63(a):
    if a:
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a
    else:
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a
    return a
def f64(a):
    if a:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a
    else:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a
    return a
def f65(a):
    if a:
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a
    else:
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a
    return a
def f66(a):
    if a:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a; a
    else:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a; a
    return a
def f67(a):
    if a:
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a; a
    else:
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a; a
    return a
def f68(a):
    if a:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a; a; a
    else:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a; a; a
    return a
print(f58(1), f59(1), f60(1), f61(1), f62(1), f63(1), f64(1), f65(1), f66(1), f67(1), f68(1))
