@micropython.asm_rv32
def f():
    c_add(a0, zero)
