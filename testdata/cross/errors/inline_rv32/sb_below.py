@micropython.asm_rv32
def f():
    sb(a0, -2049(a0))
