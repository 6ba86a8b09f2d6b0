# norun: 1.27 has no t-strings
x = 1
def f(a=t"{x}"):
    return t"{a}{x}"
class C:
    y = t"{x}"
z = [t"{i}" for i in range(3)]
g = lambda v: t"{v}"
t"{x}"
print(t"{x}", t"a" if x else t"b", t"{x}".strings)
