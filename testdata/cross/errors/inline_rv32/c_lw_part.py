@micropython.asm_rv32
def f():
    c_lw(a0, 2(a0))
