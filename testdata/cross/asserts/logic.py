# Conditions of and, or and not.
def f(a, b):
    assert a or b
    assert not (a and b), "both"
    assert a and b or not a or not b
    assert not a or not b
    assert 0 <= a < 5 or b
    return a + b
print(f(0, 1), f(1, 0))
