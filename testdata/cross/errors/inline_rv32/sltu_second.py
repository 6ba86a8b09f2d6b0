@micropython.asm_rv32
def f():
    sltu(a0, x32, a0)
