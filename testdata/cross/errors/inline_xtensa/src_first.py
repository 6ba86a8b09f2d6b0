@micropython.asm_xtensa
def f():
    src(foo, a0, a0)
