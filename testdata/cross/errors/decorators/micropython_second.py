@d
@micropython.unknown
def f(): pass
