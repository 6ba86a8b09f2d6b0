@micropython.asm_xtensa
def f():
    slli(a0, a0, 32)
