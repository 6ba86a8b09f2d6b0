# norun: viper refuses it
def f(a: ptr8, b: ptr8):
    c = 1
    d = a - b
