def f():
    x = 1

    from a \
      import *
