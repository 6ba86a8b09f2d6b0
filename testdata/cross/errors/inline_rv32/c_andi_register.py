@micropython.asm_rv32
def f():
    c_andi(t0, 1)
