# In conditions and in the inner source.
def f(v): return v * 2
print([y for x in range(4) if (y := f(x)) > 2], y)
print([(x, z) for x in range(2) for z in (w := [x, 9])], w)
