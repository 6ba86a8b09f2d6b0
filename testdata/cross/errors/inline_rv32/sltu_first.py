@micropython.asm_rv32
def f():
    sltu(foo, a0, a0)
