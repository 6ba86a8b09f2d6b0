@micropython.asm_rv32
def f():
    slt(a0, a0, 1)
