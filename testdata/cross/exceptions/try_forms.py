# Each combination of except, else and finally.
def f(x):
    r = []
    try:
        if x: raise ValueError
        r.append("try")
    except ValueError: r.append("except")
    try:
        if x: raise ValueError
    except ValueError: r.append("except")
    else: r.append("else")
    try:
        if x: raise ValueError
    except ValueError: r.append("except")
    finally: r.append("finally")
    try:
        if x: raise ValueError
    except ValueError: r.append("except")
    else: r.append("else")
    finally: r.append("finally")
    try: r.append("plain")
    finally: r.append("finally")
    return r
print(f(0), f(1))
