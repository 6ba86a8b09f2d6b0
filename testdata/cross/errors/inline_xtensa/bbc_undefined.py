@micropython.asm_xtensa
def f():
    label(a)
    bbc(a0, a1, c)
