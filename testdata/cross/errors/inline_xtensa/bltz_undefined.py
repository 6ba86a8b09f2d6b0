@micropython.asm_xtensa
def f():
    label(a)
    bltz(a0, c)
