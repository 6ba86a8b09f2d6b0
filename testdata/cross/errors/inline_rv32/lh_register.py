@micropython.asm_rv32
def f():
    lh(a0, a0)
