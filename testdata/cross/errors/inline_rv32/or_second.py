@micropython.asm_rv32
def f():
    or_(a0, x32, a0)
