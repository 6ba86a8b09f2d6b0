@micropython.asm_xtensa
def f():
    l32i(a0, foo, 0)
