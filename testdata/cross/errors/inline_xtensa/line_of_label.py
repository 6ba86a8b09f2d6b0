@micropython.asm_xtensa
def f():
    nop()
    label(a)
    label(a)
