@micropython.asm_rv32
def f():
    mul(a0, x32, a0)
