@micropython.asm_rv32
def f():
    c_or(a0, t0)
