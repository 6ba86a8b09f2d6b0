@micropython.asm_rv32
def f():
    c_slli(zero, 1)
