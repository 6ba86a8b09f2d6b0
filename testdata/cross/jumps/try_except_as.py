# A handler with a variable.
def f58(a):
    try:
        a
    except ValueError as e:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a
    except KeyError as e:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a
    return a
def f59(a):
    try:
        a
    except ValueError as e:
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a
    except KeyError as e:
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a
    return a
def f60(a):
    try:
        a
    except ValueError as e:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a
    except KeyError as e:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a
    return a
def f61(a):
    try:
        a
    except ValueError as e:
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a
    except KeyError as e:
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a
    return a
def f62(a):
    try:
        a
    except ValueError as e:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a
    except KeyError as e:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a
    return a
def f63(a):
    try:
        a
    except ValueError as e:
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a
    except KeyError as e:
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a
    return a
def f64(a):
    try:
        a
    except ValueError as e:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a
    except KeyError as e:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a
    return a
def f65(a):
    try:
        a
    except ValueError as e:
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a
    except KeyError as e:
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a
    return a
def f66(a):
    try:
        a
    except ValueError as e:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a; a
    except KeyError as e:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a; a
    return a
def f67(a):
    try:
        a
    except ValueError as e:
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a; a
    except KeyError as e:
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a; a
    return a
def f68(a):
    try:
        a
    except ValueError as e:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a; a; a
    except KeyError as e:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a; a; a
    return a
print(f58(1), f59(1), f60(1), f61(1), f62(1), f63(1), f64(1), f65(1), f66(1), f67(1), f68(1))
