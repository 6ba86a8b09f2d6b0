@micropython.asm_xtensa
def f():
    label(a)
    bnez(a0, c)
