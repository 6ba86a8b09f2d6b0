@micropython.asm_rv32
def f():
    mul(foo, a0, a0)
