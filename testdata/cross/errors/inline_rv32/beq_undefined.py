@micropython.asm_rv32
def f():
    label(a)
    beq(a0, a1, c)
