# const may be a name like any other.
def const(x): return x + 1
y = [1]
y[0] = const(5)
z = lambda const: const(3)
print(y, z(const))
