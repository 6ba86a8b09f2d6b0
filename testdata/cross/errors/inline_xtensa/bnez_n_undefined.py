@micropython.asm_xtensa
def f():
    label(a)
    bnez_n(a0, c)
