# In defaults, decorator arguments, class bodies, subscripts, conditions, assertions.
x = "k"
def f(a=f"{x}1"): return a
def deco(s): return lambda g: (lambda: s + g())
@deco(f"<{x}>")
def g(): return "g"
class C: y = f"{x}2"
d = {f"{x}": 3}
assert f"{x}", f"message {x}"
if f"{x}": print(f(), g(), C.y, d[f"{x}"])
lst = [f"{i}" for i in range(3) if f"{i}" != "1"]
print(lst, {f"{i}": i for i in range(2)}, (lambda z: f"{z}")(4))
