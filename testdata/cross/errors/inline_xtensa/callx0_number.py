@micropython.asm_xtensa
def f():
    callx0(1)
