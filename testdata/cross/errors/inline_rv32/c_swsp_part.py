@micropython.asm_rv32
def f():
    c_swsp(a0, 2)
