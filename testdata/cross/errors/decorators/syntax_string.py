@"d"
def f(): pass
