@micropython.asm_rv32
def f():
    mulh(foo, a0, a0)
