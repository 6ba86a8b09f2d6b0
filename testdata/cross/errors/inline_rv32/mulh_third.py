@micropython.asm_rv32
def f():
    mulh(a0, a0, 1)
