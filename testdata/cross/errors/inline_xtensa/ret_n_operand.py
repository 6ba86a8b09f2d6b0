@micropython.asm_xtensa
def f():
    ret_n(a0)
