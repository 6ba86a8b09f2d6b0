@micropython.asm_rv32
def f():
    mulh(a0, x32, a0)
