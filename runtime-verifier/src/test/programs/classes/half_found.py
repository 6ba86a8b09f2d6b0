# An AttributeError on the way to an attribute: hasattr() and getattr() take what was found till then.
class Broken:
    def __get__(self, obj, kind):
        raise AttributeError("get")


class Angry:
    def __get__(self, obj, kind):
        raise ValueError("get")


class A:
    @property
    def inner(self):
        raise AttributeError("in")

    @property
    def deep(self):
        return self.missing

    unreadable = property(None, None)
    broken = Broken()
    angry = Angry()


class B(A):
    def __getattr__(self, name):
        if name == "some":
            return 1
        raise AttributeError(name)


def attempt(function):
    try:
        result = function()
        print(result if isinstance(result, (bool, int, str)) else type(result).__name__)
    except Exception as e:
        print(type(e).__name__, e)


for kind in A, B:
    print("--", kind.__name__)
    a = kind()
    for name in ("inner", "deep", "unreadable", "broken", "angry", "some", "none"):
        print(name)
        attempt(lambda: hasattr(a, name))
        attempt(lambda: getattr(a, name, "default"))
        attempt(lambda: getattr(a, name))
        attempt(lambda: hasattr(kind, name))
