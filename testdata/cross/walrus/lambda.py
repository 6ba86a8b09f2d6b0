# In a lambda the target is local to it.
f = lambda v: (w := v) + w
g = lambda: [(x := 1), x]
print(f(2), g())
try:
    w
except NameError:
    print("not global")
