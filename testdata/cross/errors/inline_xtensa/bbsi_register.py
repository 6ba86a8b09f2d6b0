@micropython.asm_xtensa
def f():
    bbsi(x, 0, x)
