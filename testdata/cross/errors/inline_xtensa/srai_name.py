@micropython.asm_xtensa
def f():
    srai(a0, a0, x)
