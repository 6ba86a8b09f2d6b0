# Strings, numbers, lists and brackets as callee: compiled, refused when run.
def attempt(f):
    try:
        return f()
    except TypeError:
        return "TypeError"
print(attempt(lambda: "a"()), attempt(lambda: 1()), attempt(lambda: [1]()), attempt(lambda: (1, 2)()), attempt(lambda: None()), attempt(lambda: (lambda: 5)()), attempt(lambda: ...()))
