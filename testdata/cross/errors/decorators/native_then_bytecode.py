@micropython.native
@micropython.bytecode
def f(): pass
