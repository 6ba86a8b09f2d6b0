@micropython.asm_xtensa
def f():
    bbci(x, 0, x)
