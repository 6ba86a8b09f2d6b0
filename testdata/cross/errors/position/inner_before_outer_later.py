def f():
    def g():
        break
    continue
