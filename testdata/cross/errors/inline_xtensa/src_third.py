@micropython.asm_xtensa
def f():
    src(a0, a0, 1)
