@micropython.asm_xtensa
def f():
    s32i_n(a0, a0, -1)
