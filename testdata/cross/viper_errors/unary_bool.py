# norun: viper refuses it
def f(a: bool):
    b = 1
    c = -a
