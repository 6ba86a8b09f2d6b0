@micropython.asm_rv32
def f():
    xor(a0, a0, 1)
