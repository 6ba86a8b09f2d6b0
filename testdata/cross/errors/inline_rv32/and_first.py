@micropython.asm_rv32
def f():
    and_(foo, a0, a0)
