@micropython.asm_rv32
def f():
    remu(a0, a0, 1)
