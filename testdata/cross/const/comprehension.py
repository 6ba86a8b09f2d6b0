# Inside of comprehensions, lambdas and generators.
from micropython import const
_N = const(3)
print([i * _N for i in range(_N)], {i: _N for i in range(_N)}, sum(_N for i in range(_N)), (lambda: _N)())
def g():
    yield _N
    yield from range(_N)
print(list(g()))
