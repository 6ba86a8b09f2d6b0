@micropython.asm_xtensa
def f():
    label(a)
    bany(a0, a1, c)
