@micropython.asm_rv32
def f():
    divu(a0, x32, a0)
