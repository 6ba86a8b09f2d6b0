@micropython.asm_xtensa
def f():
    movi(x, 1)
