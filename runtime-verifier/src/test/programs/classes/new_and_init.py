# Who makes an instance, who fills it, and what an instance is whose built-in part nobody made.
def attempt(text):
    try:
        print(text, eval(text))
    except Exception as e:
        print(text, type(e).__name__, e)


class Plain:
    def __new__(cls):
        return object.__new__(cls)


class Super:
    def __new__(cls):
        return super().__new__(cls)


class Below(Super):
    pass


class Twice(Super):
    def __new__(cls):
        return super().__new__(cls)


class Over(Plain):
    def __new__(cls):
        return super().__new__(cls)


class Loud:
    def __new__(cls, a, b=2, *c, **d):
        print("new", a, b, c, d)
        return object.__new__(cls)

    def __init__(self, *a, **d):
        print("init", a, d)


class Other:
    def __new__(cls, *a):
        return 5 if a else object.__new__(cls)

    def __init__(self, *a):
        print("init", a)


class Function:
    __new__ = lambda cls: 6


class Static:
    __new__ = staticmethod(lambda cls: cls.__name__)


class Class:
    __new__ = classmethod(lambda cls, *a: (cls.__name__, a))


class Built:
    __new__ = len


class Early(list):
    def __new__(cls, *a):
        return object.__new__(cls)


class Late(Early):
    def __init__(self, *a):
        super().__init__(*a)


class First(dict):
    def __init__(self, *a):
        try:
            self.keys()
        except AttributeError as e:
            print(e)
        super().__init__(*a)
        print(list(self.keys()))


for name in "Plain Super Below Twice Over Function Static Class Built Early Late First".split():
    attempt("type(%s()).__name__" % name)
for text in ("type(Loud(1)).__name__", "type(Loud(1, 2, 3, k=4)).__name__", "Loud()"):
    attempt(text)
for text in ("type(Other()).__name__", "Other(1)", "Static()", "Class()", "Built()", "Function()"):
    attempt(text)
for text in ("Plain.__new__(Plain)", "Super.__new__(Super)", "Plain().__new__(Plain)"):
    attempt("type(%s).__name__" % text)
attempt("Super().__new__(Super)")
attempt("Late([1, 2])")
attempt("First({3: 4})")

print("-- nobody made it")
e = Early([1])
for text in ("e", "len(e)", "bool(e)", "e + [1]", "e[0]", "e.append(1)", "e == e", "-e", "2 * e"):
    attempt(text)
for text in ("e.zz", "hash(e) == hash(e)", "isinstance(e, list)", "str(e)", "repr(e)", "1 in {e: 1}"):
    attempt(text)
