@micropython.asm_rv32
def f():
    c_andi(a0, 32)
