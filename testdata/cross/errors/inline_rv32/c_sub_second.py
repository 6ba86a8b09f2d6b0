@micropython.asm_rv32
def f():
    c_sub(a0, t0)
