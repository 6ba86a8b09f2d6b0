@micropython.asm_xtensa
def f():
    bany(a0, a1, 1)
