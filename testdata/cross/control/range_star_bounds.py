# A star, a keyword or a generator in the place of start or end keeps the call.
def attempt(f):
    try: return f()
    except TypeError: return "TypeError"
def a():
    for i in range(*[0], 2): print(i)
def b():
    n = 1
    for i in range(n + 1, *[4]): print(i)
def c():
    for i in range(stop=2, start=0): print(i)
def d():
    for i in range(0, step=2): print(i)
def e():
    for i in range(0, **{}): print(i)
def f():
    for i in range(**{}, **{}): print(i)
def g():
    for i in range((j for j in [1]), 2): print(i)
def h():
    for i in range(*[0], *[3], 1): print(i)
def k():
    for i in range(n := 2, 4): print(i, n)
print([attempt(x) for x in (a, b, c, d, e, f, g, h, k)])
