@micropython.asm_rv32
def f():
    label(a)
    bgeu(a0, a1, c)
