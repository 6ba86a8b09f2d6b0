# norun: machine code
# on one register


@micropython.asm_xtensa
def f0():
    beqz(a15, end)
    nop()
    label(end)


@micropython.asm_xtensa
def f1():
    bnez(a15, end)
    nop()
    label(end)


@micropython.asm_xtensa
def f2():
    bltz(a15, end)
    nop()
    label(end)


@micropython.asm_xtensa
def f3():
    bgez(a15, end)
    nop()
    label(end)


@micropython.asm_xtensa
def f4():
    beqz_n(a15, end)
    nop()
    label(end)


@micropython.asm_xtensa
def f5():
    bnez_n(a15, end)
    nop()
    label(end)


@micropython.asm_xtensa
def f6():
    label(top)
    beqz(a1, top)


@micropython.asm_xtensa
def f7():
    label(top)
    bnez(a1, top)


@micropython.asm_xtensa
def f8():
    label(top)
    bltz(a1, top)


@micropython.asm_xtensa
def f9():
    label(top)
    bgez(a1, top)


@micropython.asm_xtensa
def f10():
    label(top)
    beqz_n(a1, top)


@micropython.asm_xtensa
def f11():
    label(top)
    bnez_n(a1, top)
