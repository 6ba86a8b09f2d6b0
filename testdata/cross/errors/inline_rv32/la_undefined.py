@micropython.asm_rv32
def f():
    label(a)
    la(a0, c)
