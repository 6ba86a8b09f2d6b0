@micropython.asm_xtensa
def f():
    or_(a0, a0, 1)
