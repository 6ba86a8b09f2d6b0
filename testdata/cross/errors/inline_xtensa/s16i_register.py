@micropython.asm_xtensa
def f():
    s16i(foo, a0, 0)
