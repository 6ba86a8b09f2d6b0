# norun: machine code
# three registers


@micropython.asm_xtensa
def f0():
    add(a0, a15, a3)
    add(a15, a3, a0)
    add(a3, a0, a15)


@micropython.asm_xtensa
def f1():
    add_n(a0, a15, a3)
    add_n(a15, a3, a0)
    add_n(a3, a0, a15)


@micropython.asm_xtensa
def f2():
    addx2(a0, a15, a3)
    addx2(a15, a3, a0)
    addx2(a3, a0, a15)


@micropython.asm_xtensa
def f3():
    addx4(a0, a15, a3)
    addx4(a15, a3, a0)
    addx4(a3, a0, a15)


@micropython.asm_xtensa
def f4():
    addx8(a0, a15, a3)
    addx8(a15, a3, a0)
    addx8(a3, a0, a15)


@micropython.asm_xtensa
def f5():
    and_(a0, a15, a3)
    and_(a15, a3, a0)
    and_(a3, a0, a15)


@micropython.asm_xtensa
def f6():
    mull(a0, a15, a3)
    mull(a15, a3, a0)
    mull(a3, a0, a15)


@micropython.asm_xtensa
def f7():
    or_(a0, a15, a3)
    or_(a15, a3, a0)
    or_(a3, a0, a15)


@micropython.asm_xtensa
def f8():
    src(a0, a15, a3)
    src(a15, a3, a0)
    src(a3, a0, a15)


@micropython.asm_xtensa
def f9():
    sub(a0, a15, a3)
    sub(a15, a3, a0)
    sub(a3, a0, a15)


@micropython.asm_xtensa
def f10():
    subx2(a0, a15, a3)
    subx2(a15, a3, a0)
    subx2(a3, a0, a15)


@micropython.asm_xtensa
def f11():
    subx4(a0, a15, a3)
    subx4(a15, a3, a0)
    subx4(a3, a0, a15)


@micropython.asm_xtensa
def f12():
    subx8(a0, a15, a3)
    subx8(a15, a3, a0)
    subx8(a3, a0, a15)


@micropython.asm_xtensa
def f13():
    xor(a0, a15, a3)
    xor(a15, a3, a0)
    xor(a3, a0, a15)
