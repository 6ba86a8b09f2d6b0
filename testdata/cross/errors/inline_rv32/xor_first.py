@micropython.asm_rv32
def f():
    xor(foo, a0, a0)
