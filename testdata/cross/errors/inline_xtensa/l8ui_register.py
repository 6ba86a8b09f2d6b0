@micropython.asm_xtensa
def f():
    l8ui(foo, a0, 0)
