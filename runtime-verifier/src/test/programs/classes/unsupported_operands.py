# What operators say of operands that they do not take: which operator, and which types.
def attempt(text, names):
    try:
        print(text, eval(text, names))
    except Exception as e:
        print(text, type(e).__name__, e)


def attempt_statement(text, names):
    try:
        exec(text, names)
        print(text, names["a"])
    except Exception as e:
        print(text, type(e).__name__, e)


class Number(int):
    pass


class Text(str):
    pass


VALUES = (("1", 1), ("True", True), ("0.5", 0.5), ("1j", 1j), ("'x'", "x"), ("Number", Number(5)))

for left_name, left in VALUES:
    for right_name, right in VALUES:
        names = {"a": left, "b": right}
        print(left_name, right_name)
        if right_name != "Number":
            attempt("a in b", names)
        attempt("a @ b", names)
        attempt("a & b", names)
        attempt("a - b", names)
        if left_name != "Number":
            attempt_statement("a @= b", dict(names))
            attempt_statement("a |= b", dict(names))

# Ellipsis and NotImplemented are of types without names.
for value in (..., NotImplemented):
    print(type(value))
    attempt("-a", {"a": value})
    attempt("len(a)", {"a": value})
    attempt("a.name", {"a": value})
    attempt("iter(a)", {"a": value})

# The object inside an instance speaks for itself.
attempt_statement("a[0] = 1", {"a": Text("abc")})
attempt_statement("del a[0]", {"a": Text("abc")})


# Keyword arguments come from a mapping; None is none.
def take(**keywords):
    return keywords


attempt("take(**a)", {"take": take, "a": None})
attempt("take(**a)", {"take": take, "a": {}})
