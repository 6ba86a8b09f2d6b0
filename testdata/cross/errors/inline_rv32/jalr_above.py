@micropython.asm_rv32
def f():
    jalr(a0, a0, 2048)
