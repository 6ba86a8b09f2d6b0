@micropython.asm_rv32
def f():
    divu(a0, a0, 1)
