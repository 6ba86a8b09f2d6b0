@micropython.asm_rv32
def f():
    label(a)
    blt(a0, a1, c)
