@micropython.asm_xtensa
def f():
    label(a)
    beq(a0, a1, c)
