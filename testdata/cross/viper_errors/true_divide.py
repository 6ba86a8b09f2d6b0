# norun: viper refuses it
def f(a: int, b: int):
    c = 1
    d = a / b
