@micropython.asm_rv32
def f():
    c_addi(zero, 1)
