@micropython.asm_xtensa
def f():
    label(a)
    j(c)
