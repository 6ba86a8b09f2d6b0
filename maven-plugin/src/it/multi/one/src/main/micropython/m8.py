def f(x):
    return x + 8


print(f(1))
