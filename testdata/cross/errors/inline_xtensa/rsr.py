@micropython.asm_xtensa
def f():
    rsr(a0, 1)
