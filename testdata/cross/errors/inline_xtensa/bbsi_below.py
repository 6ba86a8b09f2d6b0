@micropython.asm_xtensa
def f():
    bbsi(a0, -1, x)
