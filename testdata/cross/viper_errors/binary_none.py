# norun: viper refuses it
def f(a: int):
    c = 1
    d = a == None
