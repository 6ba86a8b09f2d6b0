@micropython.asm_rv32
def f():
    lb(a0, -2049(a0))
