@micropython.asm_xtensa
def f():
    movi_n(a0, 96)
