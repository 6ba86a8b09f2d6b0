@micropython.asm_rv32
def f():
    slt(foo, a0, a0)
