@micropython.asm_xtensa
def f():
    bbci(a0, 32, x)
