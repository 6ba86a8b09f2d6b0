@micropython.asm_xtensa
def f():
    nop_n()
    label(a)
    align(4)
    nop()
    l32r(a2, a)
