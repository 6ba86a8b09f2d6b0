# Functions as values in containers, as arguments and results.
def f(x): return x + 1
d = {"f": f, "g": lambda x: x * 2}
def twice(h): return lambda x: h(h(x))
print(d["f"](1), d["g"](2), twice(f)(3), twice(twice(f))(4), [k(5) for k in (f, d["g"])])
