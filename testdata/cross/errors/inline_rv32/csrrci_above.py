@micropython.asm_rv32
def f():
    csrrci(a0, 0, 32)
