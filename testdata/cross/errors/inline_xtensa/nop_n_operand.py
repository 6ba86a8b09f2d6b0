@micropython.asm_xtensa
def f():
    nop_n(a0)
