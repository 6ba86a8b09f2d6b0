x = 1
@d

@micropython.unknown
def f(): pass
