@micropython.asm_xtensa
def f():
    mull(a0, a0, 1)
