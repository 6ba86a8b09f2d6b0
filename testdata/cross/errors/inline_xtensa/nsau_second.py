@micropython.asm_xtensa
def f():
    nsau(a0, 1)
