@micropython.asm_xtensa
def f():
    add_n(a0, a16, a0)
