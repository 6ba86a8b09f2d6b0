# norun: machine code
# j, call0 and l32r


@micropython.asm_xtensa
def f0():
    j(end)
    nop()
    label(end)


@micropython.asm_xtensa
def f1():
    label(top)
    j(top)


@micropython.asm_xtensa
def f2():
    nop()
