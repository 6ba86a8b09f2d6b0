@micropython.asm_xtensa
def f():
    s32i(foo, a0, 1021)
