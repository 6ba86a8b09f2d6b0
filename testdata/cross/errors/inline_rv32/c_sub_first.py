@micropython.asm_rv32
def f():
    c_sub(t0, a0)
