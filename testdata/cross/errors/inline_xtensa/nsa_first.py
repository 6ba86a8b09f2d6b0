@micropython.asm_xtensa
def f():
    nsa(foo, a0)
