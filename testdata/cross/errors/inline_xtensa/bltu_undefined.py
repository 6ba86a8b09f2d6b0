@micropython.asm_xtensa
def f():
    label(a)
    bltu(a0, a1, c)
