# norun: viper refuses it
def f(a: ptr8, b):
    print(1)
    a[b] = 1
