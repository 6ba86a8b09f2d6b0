@micropython.asm_xtensa
def f():
    bltu(a0, a1, 1)
