while a:
    def f():
        break
