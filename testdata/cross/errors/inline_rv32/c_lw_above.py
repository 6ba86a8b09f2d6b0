@micropython.asm_rv32
def f():
    c_lw(a0, 64(a0))
