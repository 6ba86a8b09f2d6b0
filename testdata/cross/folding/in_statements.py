# Folding in every kind of statement.
def f(a=1 + 2, *, b=3 * 4):
    return a - b if 1 - 1 else a + 5 * 2
for i in range(1 + 1): print(i)
x = [0] * 5
x[1 + 1] = 2 * 3
del x[1 - 1]
assert 2 - 1, 3 + 4
while 2 - 2: pass
with_value = -5
x[-1] += 1 << 3
lam = lambda y=2 ** 3: y + (4 - 1)
print(f(), x, with_value, lam(), x[1:1 + 2], x[-2:-1], {1 + 1: 2 + 2}, [1 + 1, x[0]])
