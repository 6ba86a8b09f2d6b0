@micropython.asm_rv32
def f():
    srl(a0, a0, 1)
