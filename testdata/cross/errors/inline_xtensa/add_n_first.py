@micropython.asm_xtensa
def f():
    add_n(foo, a0, a0)
