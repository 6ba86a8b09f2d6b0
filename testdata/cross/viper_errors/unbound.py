# norun: viper refuses it
def f(a: int):
    print(a)
    print(b)
    b = a
