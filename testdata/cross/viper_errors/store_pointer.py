# norun: viper refuses it
def f(a: ptr32, b: int):
    print(1)
    a[b] = a
