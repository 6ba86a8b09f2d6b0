# norun: viper refuses it
def f(a):
    b = 1
    return a(int)
