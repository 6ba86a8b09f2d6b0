@micropython.asm_xtensa
def f():
    s32i(a0, a0, -1)
