@micropython.asm_rv32
def f():
    c_lui(zero, 1)
