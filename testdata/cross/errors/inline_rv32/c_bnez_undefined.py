@micropython.asm_rv32
def f():
    label(a)
    c_bnez(a0, c)
