@micropython.asm_rv32
def f():
    c_sw(a0, 4(t0))
