@micropython.asm_rv32
def f():
    c_and(a0, t0)
