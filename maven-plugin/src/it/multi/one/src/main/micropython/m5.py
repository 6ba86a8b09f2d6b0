def f(x):
    return x + 5


print(f(1))
