@micropython.asm_xtensa
def f():
    bgeu(a0, a1, 1)
