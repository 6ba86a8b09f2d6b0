def f():
    class C:
        x = yield
