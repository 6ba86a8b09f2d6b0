@micropython.asm_xtensa
def f():
    beqz_n(a0, 1)
