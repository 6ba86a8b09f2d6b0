@micropython.asm_rv32
def f():
    csrrsi(a0, 0, 32)
