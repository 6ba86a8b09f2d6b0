# norun: viper refuses it
def f(a: int) -> uint:
    b = 1
    return a
