# norun: viper refuses it
def f(a: int, b):
    c = 1
    d = a + b
