@micropython.asm_xtensa
def f():
    label(a)
    blt(a0, a1, c)
