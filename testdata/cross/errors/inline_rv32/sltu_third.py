@micropython.asm_rv32
def f():
    sltu(a0, a0, 1)
