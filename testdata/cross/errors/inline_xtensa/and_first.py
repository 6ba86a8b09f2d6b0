@micropython.asm_xtensa
def f():
    and_(foo, a0, a0)
