@micropython.asm_rv32
def f():
    sra(a0, a0, 1)
