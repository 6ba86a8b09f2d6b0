# norun: viper refuses it
def f(a: int, b: uint):
    c = 1
    d = a < b
