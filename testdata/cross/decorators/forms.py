# Names, dotted names, and calls of them.
class O: pass
o = O()
def d(f): return lambda *a: ("d", f(*a))
def e(*x, **k): return lambda f: lambda *a: ("e", x, sorted(k.items()), f(*a))
o.d = d
o.o = O()
o.o.e = e
@d
def f1(x): return x
@e()
def f2(x): return x
@e(1, 2, k=3)
def f3(x): return x
@o.d
def f4(x): return x
@o.o.e(*[4], **{"z": 5})
def f5(x): return x
@e(i for i in range(2))
def f6(x): return x
print(f1(1), f2(2), f3(3), f4(4), f5(5), f6(6)[0], f6(6)[3])
