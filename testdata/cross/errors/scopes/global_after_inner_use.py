def f():
    def g(): return x
    x = 1
    global x
