@micropython.asm_rv32
def f():
    and_(a0, a0, 1)
