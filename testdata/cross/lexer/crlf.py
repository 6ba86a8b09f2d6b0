# Lines that end with CR LF.
def f(x):
    if x:
        return """a
b"""

    return (1,
            2)

print(repr(f(1)), f(0))
x = 1 + \
    2
print(x)
