@micropython.asm_rv32
def f():
    lh(a0, 2048(a0))
