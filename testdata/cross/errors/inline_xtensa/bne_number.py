@micropython.asm_xtensa
def f():
    bne(a0, a1, 1)
