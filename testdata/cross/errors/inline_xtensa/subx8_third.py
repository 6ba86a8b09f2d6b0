@micropython.asm_xtensa
def f():
    subx8(a0, a0, 1)
