@micropython.asm_xtensa
def f():
    label(a)
    bge(a0, a1, c)
