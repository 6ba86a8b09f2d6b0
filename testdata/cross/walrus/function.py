# The target is a local of the function.
def f(v):
    if (a := v) > 1:
        return a + (b := 2) + b
    return a
print(f(1), f(2))
try:
    a
except NameError:
    print("not global")
