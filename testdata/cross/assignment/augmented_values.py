# Any expression on the right, also tuples and yield.
x = [1]
x += 2, 3
x += (4,)
x += [5] if x else []
x += [i for i in range(2)]
n = 1
n += n if n else 2
n *= n + 1
n -= -n
f = 1
f += (lambda: 2)()
print(x, n, f)
def g():
    v = 1
    v += yield v
    v *= yield v
    yield v
it = g()
print(next(it), it.send(2), it.send(3))
