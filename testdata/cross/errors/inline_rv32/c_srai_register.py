@micropython.asm_rv32
def f():
    c_srai(t0, 1)
