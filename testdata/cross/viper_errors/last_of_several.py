# norun: viper refuses it
def f(a: int, b: uint, c: bool):
    d = 1
    e = (a < b) + (b // a) + (not a)
    f = -c
