# norun: viper refuses it
def f(a: 1 + 2):
    b = 1
    return b
