@micropython.asm_rv32
def f():
    slt(a0, x32, a0)
