@micropython.native.x
def f(): pass
