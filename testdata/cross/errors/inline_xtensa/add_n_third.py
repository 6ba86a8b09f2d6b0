@micropython.asm_xtensa
def f():
    add_n(a0, a0, 1)
