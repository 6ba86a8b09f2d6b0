@micropython.asm_rv32
def f():
    divu(foo, a0, a0)
