# norun: viper refuses it
def f(a: ptr8, b) -> int:
    print(b)
    return a["x"]
