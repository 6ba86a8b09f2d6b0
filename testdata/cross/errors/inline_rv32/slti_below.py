@micropython.asm_rv32
def f():
    slti(a0, a0, -2049)
