@micropython.asm_xtensa
def f():
    neg(a0, 1)
