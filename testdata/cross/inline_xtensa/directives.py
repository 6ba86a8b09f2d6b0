# norun: machine code
# label, align and data


@micropython.asm_xtensa
def f0():
    nop()
    align(4)
    data(1, 1, -1)
    align(4)
    data(4, 1)
    label(a)
    label(b)
    j(a)
    j(b)


@micropython.asm_xtensa
def f1():
    pass
