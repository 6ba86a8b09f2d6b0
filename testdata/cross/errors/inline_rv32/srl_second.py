@micropython.asm_rv32
def f():
    srl(a0, x32, a0)
