@micropython.asm_rv32
def f():
    xori(a0, a0, 2048)
