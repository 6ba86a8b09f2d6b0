@micropython.asm_rv32
def f():
    sra(a0, x32, a0)
