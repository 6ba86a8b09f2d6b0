@micropython.asm_xtensa
def f():
    label(a)
    bnone(a0, a1, c)
