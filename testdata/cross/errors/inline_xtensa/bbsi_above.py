@micropython.asm_xtensa
def f():
    bbsi(a0, 32, x)
