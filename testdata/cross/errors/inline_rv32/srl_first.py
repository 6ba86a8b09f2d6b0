@micropython.asm_rv32
def f():
    srl(foo, a0, a0)
