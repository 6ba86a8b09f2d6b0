def f():
    def g():
        def h():
            nonlocal x
