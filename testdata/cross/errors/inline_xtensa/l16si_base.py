@micropython.asm_xtensa
def f():
    l16si(a0, foo, 0)
