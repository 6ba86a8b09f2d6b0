@micropython.asm_rv32
def f():
    lb(a0, 2048(a0))
