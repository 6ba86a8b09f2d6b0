@micropython.asm_xtensa
def f():
    subx2(foo, a0, a0)
