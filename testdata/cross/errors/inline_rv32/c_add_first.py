@micropython.asm_rv32
def f():
    c_add(zero, a0)
