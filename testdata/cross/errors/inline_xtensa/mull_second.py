@micropython.asm_xtensa
def f():
    mull(a0, a16, a0)
