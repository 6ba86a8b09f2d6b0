@a if b else c
def f(): pass
