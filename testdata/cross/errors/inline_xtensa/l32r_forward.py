@micropython.asm_xtensa
def f():
    align(4)
    l32r(a2, a)
    nop()
    align(4)
    label(a)
