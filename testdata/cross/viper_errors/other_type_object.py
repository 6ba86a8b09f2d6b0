# norun: viper refuses it
def f(a: int):
    a = "text"
    return a
