@micropython.asm_xtensa
def f():
    align(4)
    label(a)
    nop_n()
    l32r(a2, a)
