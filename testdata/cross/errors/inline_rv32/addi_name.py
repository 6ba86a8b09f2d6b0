@micropython.asm_rv32
def f():
    addi(a0, a0, x)
