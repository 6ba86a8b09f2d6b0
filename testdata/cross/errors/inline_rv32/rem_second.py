@micropython.asm_rv32
def f():
    rem(a0, x32, a0)
