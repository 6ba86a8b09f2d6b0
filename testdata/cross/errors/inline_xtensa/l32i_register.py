@micropython.asm_xtensa
def f():
    l32i(foo, a0, 0)
