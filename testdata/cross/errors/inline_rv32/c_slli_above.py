@micropython.asm_rv32
def f():
    c_slli(a0, 32)
