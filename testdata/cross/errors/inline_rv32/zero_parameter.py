@micropython.asm_rv32
def f(zero):
    c_nop()
