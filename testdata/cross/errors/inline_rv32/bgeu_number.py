@micropython.asm_rv32
def f():
    bgeu(a0, a1, 4)
