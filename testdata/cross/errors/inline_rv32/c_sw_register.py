@micropython.asm_rv32
def f():
    c_sw(t0, 4(a0))
