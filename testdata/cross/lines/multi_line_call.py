# Arguments on lines of their own, of functions and methods, with keywords and stars.
def f(*a, **k): return len(a) + len(k)
class O:
    def m(self, *a, **k): return f(*a, **k)
o = O()
l = [1, 2]
print(f(
    1,
    2,
    k=3,
), o.m(
    *l,
    **{
        "x":
        1
    }
), o
.m(
    f(
    )
)
if 0 else 5)
x = (o
     .m(1)
     + o
     .m(2))
print(x)
