@micropython.asm_rv32
def f():
    beq(a0, a1, 4)
