# norun: viper refuses it
def f(a: ptr8):
    b = 1
    c = ~a
