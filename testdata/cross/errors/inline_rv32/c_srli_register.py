@micropython.asm_rv32
def f():
    c_srli(t0, 1)
