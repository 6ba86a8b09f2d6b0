@micropython.asm_rv32
def f():
    lb(a0, ~4(a0))
