@micropython.asm_rv32
def f():
    addi(a0, 1, 2048)
