@micropython.asm_xtensa
def f():
    s8i(a0, a0, -1)
