@(d)
def f(): pass
