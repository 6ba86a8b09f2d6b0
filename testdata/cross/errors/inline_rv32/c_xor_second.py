@micropython.asm_rv32
def f():
    c_xor(a0, t0)
