@micropython.asm_rv32
def f():
    sra(foo, a0, a0)
