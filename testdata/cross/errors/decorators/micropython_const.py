@micropython.const
def f(): pass
