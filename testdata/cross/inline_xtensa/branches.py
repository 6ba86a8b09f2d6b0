# norun: machine code
# back and forth


@micropython.asm_xtensa
def f0():
    bnone(a15, a0, end)
    nop()
    label(end)


@micropython.asm_xtensa
def f1():
    beq(a15, a0, end)
    nop()
    label(end)


@micropython.asm_xtensa
def f2():
    blt(a15, a0, end)
    nop()
    label(end)


@micropython.asm_xtensa
def f3():
    bltu(a15, a0, end)
    nop()
    label(end)


@micropython.asm_xtensa
def f4():
    ball(a15, a0, end)
    nop()
    label(end)


@micropython.asm_xtensa
def f5():
    bbc(a15, a0, end)
    nop()
    label(end)


@micropython.asm_xtensa
def f6():
    bany(a15, a0, end)
    nop()
    label(end)


@micropython.asm_xtensa
def f7():
    bne(a15, a0, end)
    nop()
    label(end)


@micropython.asm_xtensa
def f8():
    bge(a15, a0, end)
    nop()
    label(end)


@micropython.asm_xtensa
def f9():
    bgeu(a15, a0, end)
    nop()
    label(end)


@micropython.asm_xtensa
def f10():
    bnall(a15, a0, end)
    nop()
    label(end)


@micropython.asm_xtensa
def f11():
    bbs(a15, a0, end)
    nop()
    label(end)


@micropython.asm_xtensa
def f12():
    label(top)
    bnone(a0, a15, top)


@micropython.asm_xtensa
def f13():
    label(top)
    beq(a0, a15, top)


@micropython.asm_xtensa
def f14():
    label(top)
    blt(a0, a15, top)


@micropython.asm_xtensa
def f15():
    label(top)
    bltu(a0, a15, top)


@micropython.asm_xtensa
def f16():
    label(top)
    ball(a0, a15, top)


@micropython.asm_xtensa
def f17():
    label(top)
    bbc(a0, a15, top)


@micropython.asm_xtensa
def f18():
    label(top)
    bany(a0, a15, top)


@micropython.asm_xtensa
def f19():
    label(top)
    bne(a0, a15, top)


@micropython.asm_xtensa
def f20():
    label(top)
    bge(a0, a15, top)


@micropython.asm_xtensa
def f21():
    label(top)
    bgeu(a0, a15, top)


@micropython.asm_xtensa
def f22():
    label(top)
    bnall(a0, a15, top)


@micropython.asm_xtensa
def f23():
    label(top)
    bbs(a0, a15, top)
