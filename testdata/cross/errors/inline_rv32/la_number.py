@micropython.asm_rv32
def f():
    la(a0, 4)
