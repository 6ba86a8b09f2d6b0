def f(x):
    return x + 6


print(f(1))
