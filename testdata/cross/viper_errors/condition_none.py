# norun: viper refuses it
def f(a: int):
    print(1)
    return None or a
