# norun: viper refuses it
def f(a: int, b: uint):
    c = a
    c = b
    return c
