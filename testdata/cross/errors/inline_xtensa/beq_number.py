@micropython.asm_xtensa
def f():
    beq(a0, a1, 1)
