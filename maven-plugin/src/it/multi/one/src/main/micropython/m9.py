def f(x):
    return x + 9


print(f(1))
