# Headers over many lines: the line of the function, of its defaults, of its body.
def f(
    a=len(
        "abc"
    ),
    *,
    b=[
        1
    ]
):
    return a, b
class C(
    object
):
    x = (
        1
    )
g = lambda x, \
    y=2: (
        x,
        y
    )
print(f(), C.x, g(1))
