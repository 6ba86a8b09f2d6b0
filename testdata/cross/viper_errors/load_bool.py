# norun: viper refuses it
def f(a: bool, b) -> int:
    print(b)
    return a[0]
