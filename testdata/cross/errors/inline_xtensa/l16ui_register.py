@micropython.asm_xtensa
def f():
    l16ui(foo, a0, 0)
