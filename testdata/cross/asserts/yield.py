# A function whose only yield stands in an assertion is a generator only at -O0.
def f():
    assert (yield 1)
    return 5
print("compiled")
