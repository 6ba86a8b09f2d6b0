# levels: -O in all its spellings
def f(x):
    assert x, "message"
    return __debug__
print(f(1))


print(f(2))
