# norun: viper refuses it
def f(a: uint, b: int):
    c = 1
    d = a % b
