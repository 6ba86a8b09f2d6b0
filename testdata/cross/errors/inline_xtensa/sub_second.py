@micropython.asm_xtensa
def f():
    sub(a0, a16, a0)
