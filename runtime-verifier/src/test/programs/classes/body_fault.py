# An exception in a class body leaves its names in place of the surrounding code's.
def seen():
    return before


before = 1
try:
    exec(
        """
try:
    class Faulty:
        x = 1
        1 // 0
except ZeroDivisionError:
    print("caught")
after = 3
def function():
    return after
try:
    print(function())
except NameError as e:
    print(e)
print(after, x, "after" in globals(), sorted(locals()))
class Whole:
    y = 2
print(Whole.y, "Whole" in globals(), sorted(locals()))
"""
    )
finally:
    print(seen(), sorted(name for name in globals() if name[0] != "_"))
later = 4


def see_later():
    return later


print(see_later())
try:

    class Again:
        raise ValueError("body")

except ValueError as e:
    print(e)
lost = 5


def see_lost():
    return lost


try:
    print(see_lost())
except NameError as e:
    print(e)
print(lost)
