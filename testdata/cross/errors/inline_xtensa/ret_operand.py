@micropython.asm_xtensa
def f():
    ret(a0)
