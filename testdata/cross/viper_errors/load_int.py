# norun: viper refuses it
def f(a: int, b) -> int:
    print(b)
    return a[0]
