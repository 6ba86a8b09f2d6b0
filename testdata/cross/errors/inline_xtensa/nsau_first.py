@micropython.asm_xtensa
def f():
    nsau(foo, a0)
