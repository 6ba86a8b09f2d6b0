@micropython.asm_xtensa
def f():
    label(a)
    bne(a0, a1, c)
