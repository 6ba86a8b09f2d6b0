@micropython.asm_rv32
def f():
    andi(a0, a0, -2049)
