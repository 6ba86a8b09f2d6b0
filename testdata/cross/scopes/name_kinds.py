# One name in every role, one function a role.
n = "global"
def read(): return n
def write(): n = 1; return n
def both():
    n = 2
    return n
def parameter(n): return n
def star(*n): return n
def keyword(**n): return n
def default(m=n): return m
def declared():
    global n
    return n
def loop():
    for n in [3]: pass
    return n
def counted():
    for n in range(4): pass
    return n
def imported():
    import sys as n
    return n is not None
def function():
    def n(): return 5
    return n()
def klass():
    class n: v = 6
    return n.v
def caught():
    try: raise ValueError
    except ValueError as n: return type(n) is ValueError
def managed():
    class M:
        def __enter__(self): return 7
        def __exit__(self, *a): pass
    with M() as n: return n
def walrus(): return (n := 8)
def augmented():
    n = 8
    n += 1
    return n
def unpacked():
    n, _ = 10, 0
    return n
def comprehended(): return [n for n in [11]], n
def annotated():
    n: int = 12
    return n
def deleted():
    n = 1
    del n
    n = 13
    return n
print(read(), write(), both(), parameter(14), star(15), keyword(n=16), default(), declared(), loop(), counted(), imported(), function(), klass(), caught(), managed(), walrus(), augmented(), unpacked(), comprehended(), annotated(), deleted(), n)
