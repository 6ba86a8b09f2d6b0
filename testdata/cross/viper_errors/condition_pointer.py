# norun: viper refuses it
def f(a: ptr8):
    print(1)
    if a:
        print(2)
