@micropython.asm_xtensa
def f():
    add(foo, a0, a0)
