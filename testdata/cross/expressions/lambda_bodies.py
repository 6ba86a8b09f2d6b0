# Lambdas of lambdas, conditions, tuples in brackets, calls, comprehensions.
x = 10
a = lambda: lambda: x
b = lambda y: (y, x)
c = lambda y: y if y else x
d = lambda y: [i * y for i in range(3)]
e = (lambda: (lambda z: z + x)(5))()
g = lambda *p: lambda *q: p + q
print(a()(), b(1), c(0), c(2), d(2), e, g(1, 2)(3))
