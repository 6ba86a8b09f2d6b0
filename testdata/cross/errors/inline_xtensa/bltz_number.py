@micropython.asm_xtensa
def f():
    bltz(a0, 1)
