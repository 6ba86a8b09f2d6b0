@micropython.asm_rv32
def f():
    c_bnez(a0, 4)
