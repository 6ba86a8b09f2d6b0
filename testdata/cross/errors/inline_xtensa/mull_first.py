@micropython.asm_xtensa
def f():
    mull(foo, a0, a0)
