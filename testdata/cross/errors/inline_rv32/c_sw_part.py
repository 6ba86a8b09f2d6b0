@micropython.asm_rv32
def f():
    c_sw(a0, 2(a0))
