@micropython.asm_xtensa
def f():
    bnez_n(a0, 1)
