@micropython.asm_xtensa
def f():
    beqz(a0, 1)
