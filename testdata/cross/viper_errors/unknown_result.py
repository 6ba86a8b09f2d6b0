# norun: viper refuses it
def f(a: int) -> dict:
    b = 1
    return b
