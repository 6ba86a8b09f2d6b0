@micropython.asm_rv32
def f():
    remu(a0, x32, a0)
