@micropython.asm_xtensa
def f():
    srl(a0, 1)
