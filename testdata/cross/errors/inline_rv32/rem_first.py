@micropython.asm_rv32
def f():
    rem(foo, a0, a0)
