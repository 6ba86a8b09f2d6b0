# norun: machine code
# what must lie on a word boundary


@micropython.asm_xtensa
def f0():
    j(start)
    align(4)
    label(word)
    data(4, 0x12345678)
    label(start)
    align(4)
    l32r(a2, word)


@micropython.asm_xtensa
def f1():
    j(start)
    align(4)
    label(sub)
    ret()
    label(start)
    align(4)
    nop_n()
    nop()
    call0(sub)
