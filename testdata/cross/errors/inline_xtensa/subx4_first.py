@micropython.asm_xtensa
def f():
    subx4(foo, a0, a0)
