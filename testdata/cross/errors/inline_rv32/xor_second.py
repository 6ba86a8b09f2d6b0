@micropython.asm_rv32
def f():
    xor(a0, x32, a0)
