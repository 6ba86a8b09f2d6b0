@micropython.asm_rv32
def f():
    c_and(t0, a0)
