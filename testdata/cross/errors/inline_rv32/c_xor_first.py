@micropython.asm_rv32
def f():
    c_xor(t0, a0)
