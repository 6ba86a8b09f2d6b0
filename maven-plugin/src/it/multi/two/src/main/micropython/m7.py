def f(x):
    return x + 7


print(f(1))
