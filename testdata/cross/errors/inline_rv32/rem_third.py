@micropython.asm_rv32
def f():
    rem(a0, a0, 1)
