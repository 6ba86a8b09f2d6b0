# norun: viper refuses it
def f(a: ptr16, b):
    print(1)
    a[0] = b
