# norun: viper refuses it
def f(a: int):
    return lambda: a + 1
