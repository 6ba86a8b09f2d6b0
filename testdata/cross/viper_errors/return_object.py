# norun: viper refuses it
def f(a) -> int:
    b = 1
    return a
