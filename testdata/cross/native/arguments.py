# Every kind of parameter, default and call; functions with no, few and many locals in registers.


def none():
    pass


def one(a):
    return a


def two(a, b):
    a, b = b, a
    return a, b


def three(a, b, c):
    c = a
    a = b
    b = c
    return a, b, c


def defaults(a, b=2, c="three"):
    return a, b, c


def keywords(a, *, k, l=4):
    return a, k, l


def stars(*args, **kwargs):
    return args, sorted(kwargs.items())


def everything(a, b=1, *args, c, d=3, **kwargs):
    return a, b, args, c, d, sorted(kwargs)


class Callee:
    def method(self, a, b=2):
        return a, b

    def __call__(self, *args):
        return args


callee = Callee()
print(none(), one(1), two(1, 2), three(1, 2, 3))
print(defaults(1), defaults(1, 4), defaults(1, c=5, b=6), defaults(*(1, 2)), defaults(**{"a": 9}))
print(keywords(1, k=2), keywords(1, k=3, l=5))
print(stars(), stars(1, 2), stars(x=1), stars(*[1, 2], **{"y": 3}), stars(0, *(1,), z=4))
print(everything(0, c=2), everything(0, 5, 6, 7, c=8, d=9, e=10))
print(callee.method(1), callee.method(1, b=3), callee.method(*(4, 5)), callee.method(6, **{"b": 7}))
print(callee(), callee(1), callee(*range(3)))
print((lambda: 1)(), (lambda x, y=2: x + y)(3), (lambda *a: a)(1, 2))
