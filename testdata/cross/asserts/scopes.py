# Names that only an assertion reads or assigns.
def f(n):
    x = 1
    def g():
        assert x == n
        return "g"
    assert (y := x)
    return g()
print(f(1))
