@micropython.asm_xtensa
def f():
    label(a)
    bgeu(a0, a1, c)
