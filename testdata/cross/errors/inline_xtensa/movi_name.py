@micropython.asm_xtensa
def f():
    movi(a0, x)
