@micropython.asm_rv32
def f():
    label(a)
    bne(a0, a1, c)
