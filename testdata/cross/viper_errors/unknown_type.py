# norun: viper refuses it
def f(a: integer):
    b = 1
    return b
