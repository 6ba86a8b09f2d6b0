@micropython.asm_rv32
def f():
    srai(a0, a0, 32)
