# True, False, None and ... in every kind of place.
print(True, False, None, ...)
x = [True, False, None, ...]
print(x, True is True, None is not False, not True, not None, -True, ~False, True + True)
d = {True: None, False: ...}
print(len(d))
def f(a=True, b=None, c=..., *, d=False): return a, b, c, d
print(f())
True
None
...
