@micropython.asm_xtensa
def f():
    subx8(foo, a0, a0)
