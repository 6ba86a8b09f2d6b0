@micropython.asm_xtensa
def f():
    label(a)
    bnall(a0, a1, c)
