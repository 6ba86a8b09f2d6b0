@micropython.asm_xtensa
def f():
    blt(a0, a1, 1)
