@micropython.asm_xtensa
def f():
    sra(a0, 1)
