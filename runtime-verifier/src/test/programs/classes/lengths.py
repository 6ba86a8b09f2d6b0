# len() gives whatever __len__ returns; only the integer 0 means false, and who wants a hint asks.
class Length:
    def __init__(self, length):
        self.length = length

    def __len__(self):
        print("asked", end=" ")
        if isinstance(self.length, Exception):
            raise self.length
        return self.length

    def __iter__(self):
        print("begun", end=" ")
        return iter((1, 2))


def attempt(what, function, *args):
    try:
        print(what, function(*args))
    except Exception as e:
        print(what, type(e).__name__, e)


def gather(*args, **named):
    return args, named


for length in (0, 3, None, "abc", False, 1.5, (), IndexError("no")):
    print("--", repr(length))
    attempt("len", len, Length(length))
    attempt("bool", bool, Length(length))
    attempt("not", lambda a: not a, Length(length))
    attempt("or", lambda a: (a or 5) == 5, Length(length))

print("-- hints")
for length in (0, 1, 7, IndexError("no")):
    print("--", repr(length))
    attempt("bytes", bytes, Length(length))
    attempt("list", list, Length(length))
    attempt("tuple", tuple, Length(length))
    attempt("star", lambda a: gather(*a), Length(length))
    attempt("stars", lambda a: gather(0, *a, *a, k=1), Length(length))
    attempt("set", lambda a: sorted(set(a)), Length(length))
    attempt("fromkeys", lambda a: sorted(dict.fromkeys(a)), Length(length))
attempt("star", lambda a: gather(*a), Length("2"))
attempt("reversed", reversed, Length("2"))
