# Cells: of arguments and locals, read, written, through several functions, and in loops.


def adder(n, step=1):
    total = n

    def add(m=step):
        nonlocal total
        total += m
        return total

    return add


def outer(a, b, c):
    d = a + b

    def middle(e):
        def inner(f, *, g=d):
            return a, b, c, d, e, f, g

        return inner

    return middle


def late():
    functions = []
    for i in range(3):
        functions.append(lambda: i)
    return [function() for function in functions]


def comprehension(n):
    return [(i, j, n) for i in range(n) for j in range(i) if (i + j + n) % 2]


class Base:
    def name(self):
        return "base"


class Derived(Base):
    def name(self):
        return super().name() + " derived " + __class__.__name__


add = adder(10, step=5)
print(add(), add(1), add())
print(outer(1, 2, 3)(4)(5), outer(1, 2, 3)(4)(5, g=6))
print(late(), comprehension(4), Derived().name())
