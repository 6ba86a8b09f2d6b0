@micropython.asm_xtensa
def f():
    neg(foo, a0)
