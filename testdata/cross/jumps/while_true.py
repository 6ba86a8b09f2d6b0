# An endless loop with break and continue.
def f58(a):
    while True:
        if not a: break
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a -= 1
        if a: continue
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
    return a
def f59(a):
    while True:
        if not a: break
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a -= 1
        if a: continue
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
    return a
def f60(a):
    while True:
        if not a: break
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a -= 1
        if a: continue
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
    return a
def f61(a):
    while True:
        if not a: break
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a -= 1
        if a: continue
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
    return a
def f62(a):
    while True:
        if not a: break
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a -= 1
        if a: continue
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
    return a
def f63(a):
    while True:
        if not a: break
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a -= 1
        if a: continue
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
    return a
def f64(a):
    while True:
        if not a: break
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a -= 1
        if a: continue
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
    return a
def f65(a):
    while True:
        if not a: break
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a -= 1
        if a: continue
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
    return a
def f66(a):
    while True:
        if not a: break
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a -= 1
        if a: continue
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
    return a
def f67(a):
    while True:
        if not a: break
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a -= 1
        if a: continue
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
    return a
def f68(a):
    while True:
        if not a: break
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a -= 1
        if a: continue
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
    return a
def f123(a):
    while True:
        if not a: break
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a
        a -= 1
        if a: continue
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a
    return a
def f124(a):
    while True:
        if not a: break
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a
        a -= 1
        if a: continue
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a
    return a
def f125(a):
    while True:
        if not a: break
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a
        a -= 1
        if a: continue
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a
    return a
def f126(a):
    while True:
        if not a: break
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a
        a -= 1
        if a: continue
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a
    return a
def f127(a):
    while True:
        if not a: break
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a
        a -= 1
        if a: continue
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a
    return a
def f128(a):
    while True:
        if not a: break
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a
        a -= 1
        if a: continue
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a
    return a
def f129(a):
    while True:
        if not a: break
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a
        a -= 1
        if a: continue
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a
    return a
def f130(a):
    while True:
        if not a: break
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a
        a -= 1
        if a: continue
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a
    return a
def f131(a):
    while True:
        if not a: break
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a
        a -= 1
        if a: continue
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a; a
    return a
print(f58(1), f59(1), f60(1), f61(1), f62(1), f63(1), f64(1), f65(1), f66(1), f67(1), f68(1), f123(1), f124(1), f125(1), f126(1), f127(1), f128(1), f129(1), f130(1), f131(1))
