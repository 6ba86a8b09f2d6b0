@micropython.asm_xtensa
def f():
    bnall(a0, a1, 1)
