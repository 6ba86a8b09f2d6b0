@micropython.asm_xtensa
def f():
    l16si(foo, a0, 511)
