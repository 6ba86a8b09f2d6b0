# norun: viper refuses it
def f(a):
    b = 1
    yield a
