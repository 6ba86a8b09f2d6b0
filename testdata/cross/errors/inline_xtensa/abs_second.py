@micropython.asm_xtensa
def f():
    abs_(a0, 1)
