@micropython.asm_rv32
def f():
    bltu(a0, a1, 4)
