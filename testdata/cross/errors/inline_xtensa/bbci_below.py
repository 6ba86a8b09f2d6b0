@micropython.asm_xtensa
def f():
    bbci(a0, -1, x)
