@micropython.asm_rv32
def f():
    mul(a0, a0, 1)
