@micropython.asm_xtensa
def f():
    l8ui(a0, a0, 256)
