@micropython.asm_rv32
def f():
    label(a)
    bltu(a0, a1, c)
