# norun: viper refuses it
def f(a: int):
    b = 1
    c = not a
