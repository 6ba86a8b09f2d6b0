@micropython.asm_rv32
def f():
    jalr(a0, 1, 2048)
