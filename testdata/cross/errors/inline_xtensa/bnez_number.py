@micropython.asm_xtensa
def f():
    bnez(a0, 1)
