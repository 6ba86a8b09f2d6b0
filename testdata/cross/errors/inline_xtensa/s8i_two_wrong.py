@micropython.asm_xtensa
def f():
    s8i(foo, a0, 256)
