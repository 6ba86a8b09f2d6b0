# Values of keywords: any expression.
def f(**k): return k["a"]
x = 5
print(f(a=1 if x else 2), f(a=x and 3), f(a=not x), f(a=lambda: 4)(), f(a=x < 6), f(a=[i for i in range(2)]), f(a=(y := 7)), f(a=-x))
