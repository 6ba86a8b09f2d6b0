def f(x):
    return x + 4


print(f(1))
