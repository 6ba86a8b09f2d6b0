@micropython.asm_xtensa
def f():
    subx2(a0, a0, 1)
