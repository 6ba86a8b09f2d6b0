# As default, argument, subscript, condition, decorator argument, return value.
def f(a=[i for i in range(2)]): return [j for j in a]
def deco(l): return lambda g: (lambda: l + g())
@deco([i for i in range(1)])
def g(): return [k for k in range(2)]
if [i for i in range(0)]: print("never")
x = {"k": 5}
print(f(), g(), x["".join(c for c in "k")], [i for i in range(5)][1:3], max(i for i in range(4)) + 1, {i for i in range(1)}.pop(), *[i for i in "ab"])
