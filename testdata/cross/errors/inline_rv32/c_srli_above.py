@micropython.asm_rv32
def f():
    c_srli(a0, 32)
