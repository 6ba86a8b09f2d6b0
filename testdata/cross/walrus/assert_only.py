# In an assertion the target is only set where assertions are compiled.
z = 0
assert (y := 1) == 1
assert z == 0, (w := 2)
def f():
    assert (v := 3)
    return 4
print(z, f())
