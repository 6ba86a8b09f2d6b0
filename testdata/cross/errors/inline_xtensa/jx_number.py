@micropython.asm_xtensa
def f():
    jx(1)
