@micropython.asm_rv32
def f():
    ori(a0, a0, 2048)
