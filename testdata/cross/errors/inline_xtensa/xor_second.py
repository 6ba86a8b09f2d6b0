@micropython.asm_xtensa
def f():
    xor(a0, a16, a0)
