@micropython.asm_rv32
def f():
    sltiu(a0, 1, 2048)
