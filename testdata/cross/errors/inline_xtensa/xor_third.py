@micropython.asm_xtensa
def f():
    xor(a0, a0, 1)
