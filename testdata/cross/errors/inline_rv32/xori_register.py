@micropython.asm_rv32
def f():
    xori(a0, 1, 2048)
