@micropython.asm_rv32
def f():
    blt(a0, a1, 4)
