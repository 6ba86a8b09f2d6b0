@micropython.asm_rv32
def f():
    or_(a0, a0, 1)
