# norun: viper refuses it
def f(a: ptr, b: int):
    print(1)
    a[0] = b
