# norun: machine code
# label, align and data


@micropython.asm_rv32
def f0():
    c_nop()
    align(4)
    data(1, 1, -1)
    align(4)
    data(4, 1)
    label(a)
    label(b)
    c_j(a)
    c_j(b)


@micropython.asm_rv32
def f1():
    pass
