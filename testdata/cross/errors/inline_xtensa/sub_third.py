@micropython.asm_xtensa
def f():
    sub(a0, a0, 1)
