@micropython.asm_rv32
def f():
    lh(a0, -2049(a0))
