@micropython.asm_rv32
def f():
    c_mv(a0, zero)
