# The lines behind assertions that are not there.
x = 1
assert x, \
    "over two lines"
assert (
    x
)
y = 2
def f():
    assert x


    return y
print(f())
