@micropython.asm_rv32
def f():
    lh(a0, 4(a0)(a1))
