# Locals that are read before they are set.
x = 1
def f():
    try: return x
    except NameError: return "unset"
    x = 2
def g(n):
    if n: y = 1
    try: return y
    except NameError: return "unset"
print(f(), g(1), g(0))
