# Constants that are folded have no line of their own.
x = (1 +
     2 *
     3)
y = [
    1 <<
    4,
    -
    5,
    not
    0,
]
t = (
    1,
    2,

    3
)
def f():
    return (
        1,
        2
    )
def g():
    if (1
            and 0):
        pass
    elif x:
        return (

            5 + 6
        )
print(x, y, t, f(), g())
