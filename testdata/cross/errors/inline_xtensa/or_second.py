@micropython.asm_xtensa
def f():
    or_(a0, a16, a0)
