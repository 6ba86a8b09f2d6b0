# norun: viper refuses it
def f(a: uint, b: uint):
    c = 1
    d = a // b
