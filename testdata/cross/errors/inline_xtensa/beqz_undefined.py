@micropython.asm_xtensa
def f():
    label(a)
    beqz(a0, c)
