# With and without message; nothing is left of it from -O1 on.
x = 1
assert x
assert x, "message"
assert x == 1 and not 0
assert (x, "a tuple is always true")
def f():
    assert x, "in a function"
    return 1
class C: assert x
print(f())
