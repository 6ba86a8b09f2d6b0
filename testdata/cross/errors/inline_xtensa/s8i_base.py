@micropython.asm_xtensa
def f():
    s8i(a0, foo, 0)
