@micropython.asm_rv32
def f():
    and_(a0, x32, a0)
