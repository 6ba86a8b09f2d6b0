@micropython.asm_rv32
def f():
    c_srai(a0, 32)
