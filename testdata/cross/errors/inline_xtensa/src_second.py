@micropython.asm_xtensa
def f():
    src(a0, a16, a0)
