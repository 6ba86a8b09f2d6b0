@micropython
def f(): pass
