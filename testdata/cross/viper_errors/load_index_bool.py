# norun: viper refuses it
def f(a: ptr8, b: bool) -> int:
    print(1)
    return a[b]
