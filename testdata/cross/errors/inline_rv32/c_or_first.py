@micropython.asm_rv32
def f():
    c_or(t0, a0)
