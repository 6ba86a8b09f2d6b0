# norun: viper refuses it
def f(a: ptr, b) -> int:
    print(b)
    return a[0]
