@micropython.asm_xtensa
def f():
    bnone(a0, a1, 1)
