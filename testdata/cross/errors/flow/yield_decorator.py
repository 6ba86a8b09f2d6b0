@d((yield))
def f(): pass
