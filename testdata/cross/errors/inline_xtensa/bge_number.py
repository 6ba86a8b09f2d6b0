@micropython.asm_xtensa
def f():
    bge(a0, a1, 1)
