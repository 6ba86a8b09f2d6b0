@micropython.asm_xtensa
def f():
    sra(foo, a0)
