@micropython.asm_rv32
def f():
    slti(a0, 1, 2048)
