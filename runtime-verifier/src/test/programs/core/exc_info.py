# sys.exc_info(): set by any exception that comes by, cleared whenever a handler is left.
import sys


def show(where):
    print(where, sys.exc_info()[0])


def returns():
    try:
        return 1
    except ValueError:
        pass


def passes():
    try:
        int("x")
    except ValueError:
        pass


def fails():
    int("x")


def plain():
    return 1


def nested():
    try:
        try:
            int("x")
        finally:
            raise RuntimeError
    except RuntimeError:
        show("nested")


def replaced():
    try:
        try:
            int("x")
        except ValueError:
            1 // 0
    except ZeroDivisionError:
        show("replaced")


def leaves():
    for i in range(2):
        try:
            int("x")
        except ValueError:
            show("loop")
            if i:
                break
            continue
    show("left")


def generator():
    try:
        yield 1
        yield 2
    except KeyError:
        show("thrown")
        yield 3
        show("resumed")


show("start")
for function in returns, passes, fails, plain:
    try:
        [][1]
    except IndexError:
        show(function.__name__)
        try:
            function()
        except ValueError:
            pass
        show("after")
    show("end")
nested()
show("end")
replaced()
show("end")
leaves()
try:
    fails()
except ValueError as e:
    show("with name")
    with type(
        "C", (), {"__enter__": lambda s: s, "__exit__": lambda s, *a: show("exit")}
    )():
        show("with")
    show("after with")
g = generator()
next(g)
print(g.throw(KeyError))
show("outside")
print(list(g))
try:
    try:
        int("x")
    finally:
        show("finally")
except ValueError:
    show("last")
