@micropython.asm_xtensa
def f():
    l16si(a0, a0, -1)
