# norun: viper refuses it
def f(a: int, b: int):
    print(1)
    a[b] = b
