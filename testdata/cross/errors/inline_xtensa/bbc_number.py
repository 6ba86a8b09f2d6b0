@micropython.asm_xtensa
def f():
    bbc(a0, a1, 1)
