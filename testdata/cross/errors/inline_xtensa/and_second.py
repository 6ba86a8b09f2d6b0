@micropython.asm_xtensa
def f():
    and_(a0, a16, a0)
