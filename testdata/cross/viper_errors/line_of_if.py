# norun: viper refuses it
def f(a: ptr8):
    b = 1
    if a:
        c = 2
        d = 3
    else:
        e = 4
        g = -a
