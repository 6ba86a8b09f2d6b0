@micropython.asm_xtensa
def f():
    j(s)
    align(4)
    label(a)
    label(s)
    nop_n()
    call0(a)
