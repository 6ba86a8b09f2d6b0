# norun: viper refuses it
def f(a: ptr16, b) -> int:
    print(b)
    return a["x"]
