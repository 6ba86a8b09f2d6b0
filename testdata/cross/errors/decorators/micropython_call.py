@micropython()
def f(): pass
