@micropython.asm_xtensa
def f():
    bbs(a0, a1, 1)
