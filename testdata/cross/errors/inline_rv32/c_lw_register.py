@micropython.asm_rv32
def f():
    c_lw(t0, 4(a0))
