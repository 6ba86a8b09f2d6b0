def f():
    assert yield
