def f():

    break
