@micropython.asm_rv32
def f():
    csrrsi(a0, 4096, 1)
