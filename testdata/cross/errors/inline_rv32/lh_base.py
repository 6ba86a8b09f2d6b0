@micropython.asm_rv32
def f():
    lh(a0, 4(foo))
