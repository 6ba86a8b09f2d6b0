@micropython.asm_rv32
def f():
    andi(a0, 1, 2048)
