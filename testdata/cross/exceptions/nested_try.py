# try inside of each part of try.
def f(n):
    r = []
    try:
        try:
            if n == 1: raise ValueError
            if n == 2: raise KeyError
        except ValueError: r.append("inner")
        else: r.append("inner else")
        finally: r.append("inner finally")
        if n == 3: raise ValueError
    except KeyError:
        try:
            raise TypeError
        except TypeError: r.append("in except")
    except ValueError: r.append("outer")
    else:
        try: r.append("in else")
        finally: r.append("else finally")
    finally:
        try: raise IndexError
        except IndexError: r.append("in finally")
    return r
print(f(0), f(1), f(2), f(3))
