# The line that an error names, in every kind of statement.
import sys
def where(f):
    try:
        f()
    except Exception as e:
        print(f.__name__, type(e).__name__)
def a():
    x = 1

    y = undefined
def b():
    for i in [1,
              2]:
        if i == 2:
            undefined
def c():
    return [1,
            2,
            undefined]
def d():
    while True:
        try:
            raise ValueError(
                "x"
            )
        finally:
            pass
for f in (a, b, c, d): where(f)
