@micropython.asm_xtensa
def f():
    l32i_n(a0, a0, 2)
