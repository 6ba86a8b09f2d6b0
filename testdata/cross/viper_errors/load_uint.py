# norun: viper refuses it
def f(a: uint, b) -> int:
    print(b)
    return a[0]
