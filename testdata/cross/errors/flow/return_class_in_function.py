def f():
    class C:
        return
