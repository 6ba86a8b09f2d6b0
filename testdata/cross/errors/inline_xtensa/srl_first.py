@micropython.asm_xtensa
def f():
    srl(foo, a0)
