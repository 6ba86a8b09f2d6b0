# norun: machine code
# three registers


@micropython.asm_rv32
def f0():
    add(zero, t6, a0)
    add(t6, a0, zero)
    add(a0, zero, t6)
    add(x1, x30, sp)


@micropython.asm_rv32
def f1():
    and_(zero, t6, a0)
    and_(t6, a0, zero)
    and_(a0, zero, t6)
    and_(x1, x30, sp)


@micropython.asm_rv32
def f2():
    div(zero, t6, a0)
    div(t6, a0, zero)
    div(a0, zero, t6)
    div(x1, x30, sp)


@micropython.asm_rv32
def f3():
    divu(zero, t6, a0)
    divu(t6, a0, zero)
    divu(a0, zero, t6)
    divu(x1, x30, sp)


@micropython.asm_rv32
def f4():
    mul(zero, t6, a0)
    mul(t6, a0, zero)
    mul(a0, zero, t6)
    mul(x1, x30, sp)


@micropython.asm_rv32
def f5():
    mulh(zero, t6, a0)
    mulh(t6, a0, zero)
    mulh(a0, zero, t6)
    mulh(x1, x30, sp)


@micropython.asm_rv32
def f6():
    mulhsu(zero, t6, a0)
    mulhsu(t6, a0, zero)
    mulhsu(a0, zero, t6)
    mulhsu(x1, x30, sp)


@micropython.asm_rv32
def f7():
    mulhu(zero, t6, a0)
    mulhu(t6, a0, zero)
    mulhu(a0, zero, t6)
    mulhu(x1, x30, sp)


@micropython.asm_rv32
def f8():
    or_(zero, t6, a0)
    or_(t6, a0, zero)
    or_(a0, zero, t6)
    or_(x1, x30, sp)


@micropython.asm_rv32
def f9():
    rem(zero, t6, a0)
    rem(t6, a0, zero)
    rem(a0, zero, t6)
    rem(x1, x30, sp)


@micropython.asm_rv32
def f10():
    remu(zero, t6, a0)
    remu(t6, a0, zero)
    remu(a0, zero, t6)
    remu(x1, x30, sp)


@micropython.asm_rv32
def f11():
    sll(zero, t6, a0)
    sll(t6, a0, zero)
    sll(a0, zero, t6)
    sll(x1, x30, sp)


@micropython.asm_rv32
def f12():
    slt(zero, t6, a0)
    slt(t6, a0, zero)
    slt(a0, zero, t6)
    slt(x1, x30, sp)


@micropython.asm_rv32
def f13():
    sltu(zero, t6, a0)
    sltu(t6, a0, zero)
    sltu(a0, zero, t6)
    sltu(x1, x30, sp)


@micropython.asm_rv32
def f14():
    sra(zero, t6, a0)
    sra(t6, a0, zero)
    sra(a0, zero, t6)
    sra(x1, x30, sp)


@micropython.asm_rv32
def f15():
    srl(zero, t6, a0)
    srl(t6, a0, zero)
    srl(a0, zero, t6)
    srl(x1, x30, sp)


@micropython.asm_rv32
def f16():
    sub(zero, t6, a0)
    sub(t6, a0, zero)
    sub(a0, zero, t6)
    sub(x1, x30, sp)


@micropython.asm_rv32
def f17():
    xor(zero, t6, a0)
    xor(t6, a0, zero)
    xor(a0, zero, t6)
    xor(x1, x30, sp)
