@micropython.asm_rv32
def f():
    ori(a0, 1, 2048)
