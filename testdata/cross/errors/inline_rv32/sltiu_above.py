@micropython.asm_rv32
def f():
    sltiu(a0, a0, 2048)
