@micropython.asm_rv32
def f():
    csrrw(a0, 1, 1)
