def f(x):
    return x + 3


print(f(1))
