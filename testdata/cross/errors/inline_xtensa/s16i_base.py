@micropython.asm_xtensa
def f():
    s16i(a0, foo, 0)
