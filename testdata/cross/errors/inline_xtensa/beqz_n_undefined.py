@micropython.asm_xtensa
def f():
    label(a)
    beqz_n(a0, c)
