@micropython.asm_xtensa
def f():
    sub(foo, a0, a0)
