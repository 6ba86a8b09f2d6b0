@micropython.asm_xtensa
def f():
    nsa(a0, 1)
