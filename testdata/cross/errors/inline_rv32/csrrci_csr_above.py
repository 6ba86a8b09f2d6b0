@micropython.asm_rv32
def f():
    csrrci(a0, 4096, 1)
