@micropython.asm_xtensa
def f():
    label(a)
    bbs(a0, a1, c)
