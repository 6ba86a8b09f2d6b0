@micropython.asm_rv32
def f():
    c_sw(a0, -68(a0))
