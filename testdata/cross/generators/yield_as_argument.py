# yield as an argument needs brackets of its own.
def f():
    print((yield 1))
    print((yield), (yield 2), x)
    g((yield 3), k=(yield 4), *(yield 5))
def g(*a, **k): print(a, k)
x = "x"
it = f()
next(it)
for v in ("a", "b", "c", "d", "e"): it.send(v)
try: it.send("fg")
except StopIteration: print("end")
