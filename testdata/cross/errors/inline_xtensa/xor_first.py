@micropython.asm_xtensa
def f():
    xor(foo, a0, a0)
