# norun: viper refuses it
def f(a, b: bool):
    c = 1
    d = a & b
