# norun: machine code
# on one bit


@micropython.asm_xtensa
def f0():
    bbci(a15, 0, end)
    nop()
    label(end)


@micropython.asm_xtensa
def f1():
    bbci(a15, 15, end)
    nop()
    label(end)


@micropython.asm_xtensa
def f2():
    bbci(a15, 16, end)
    nop()
    label(end)


@micropython.asm_xtensa
def f3():
    bbci(a15, 31, end)
    nop()
    label(end)


@micropython.asm_xtensa
def f4():
    bbsi(a15, 0, end)
    nop()
    label(end)


@micropython.asm_xtensa
def f5():
    bbsi(a15, 15, end)
    nop()
    label(end)


@micropython.asm_xtensa
def f6():
    bbsi(a15, 16, end)
    nop()
    label(end)


@micropython.asm_xtensa
def f7():
    bbsi(a15, 31, end)
    nop()
    label(end)


@micropython.asm_xtensa
def f8():
    label(top)
    bbci(a1, 31, top)


@micropython.asm_xtensa
def f9():
    label(top)
    bbsi(a1, 31, top)
