@micropython.asm_xtensa
def f():
    l16ui(a0, a0, -1)
