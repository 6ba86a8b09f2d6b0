@micropython.asm_xtensa
def f():
    or_(foo, a0, a0)
