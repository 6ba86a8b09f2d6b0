@d()()
def f(): pass
