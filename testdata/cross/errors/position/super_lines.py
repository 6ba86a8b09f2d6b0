def f():
    x = 1

    super(
    ).g()
