# norun: machine code
# offset(base)


@micropython.asm_rv32
def f0():
    lb(zero, -2048(t6))
    lb(zero, -1(t6))
    lb(zero, 0(t6))
    lb(zero, 1(t6))
    lb(zero, 2047(t6))
    lb(t6, +4(sp))
    lb(a0, 4[a1])
    lb(a0, 4 .a1)


@micropython.asm_rv32
def f1():
    lbu(zero, -2048(t6))
    lbu(zero, -1(t6))
    lbu(zero, 0(t6))
    lbu(zero, 1(t6))
    lbu(zero, 2047(t6))
    lbu(t6, +4(sp))
    lbu(a0, 4[a1])
    lbu(a0, 4 .a1)


@micropython.asm_rv32
def f2():
    lh(zero, -2048(t6))
    lh(zero, -1(t6))
    lh(zero, 0(t6))
    lh(zero, 1(t6))
    lh(zero, 2047(t6))
    lh(t6, +4(sp))
    lh(a0, 4[a1])
    lh(a0, 4 .a1)


@micropython.asm_rv32
def f3():
    lhu(zero, -2048(t6))
    lhu(zero, -1(t6))
    lhu(zero, 0(t6))
    lhu(zero, 1(t6))
    lhu(zero, 2047(t6))
    lhu(t6, +4(sp))
    lhu(a0, 4[a1])
    lhu(a0, 4 .a1)


@micropython.asm_rv32
def f4():
    lw(zero, -2048(t6))
    lw(zero, -1(t6))
    lw(zero, 0(t6))
    lw(zero, 1(t6))
    lw(zero, 2047(t6))
    lw(t6, +4(sp))
    lw(a0, 4[a1])
    lw(a0, 4 .a1)


@micropython.asm_rv32
def f5():
    sb(zero, -2048(t6))
    sb(zero, -1(t6))
    sb(zero, 0(t6))
    sb(zero, 1(t6))
    sb(zero, 2047(t6))
    sb(t6, +4(sp))
    sb(a0, 4[a1])
    sb(a0, 4 .a1)


@micropython.asm_rv32
def f6():
    sh(zero, -2048(t6))
    sh(zero, -1(t6))
    sh(zero, 0(t6))
    sh(zero, 1(t6))
    sh(zero, 2047(t6))
    sh(t6, +4(sp))
    sh(a0, 4[a1])
    sh(a0, 4 .a1)


@micropython.asm_rv32
def f7():
    sw(zero, -2048(t6))
    sw(zero, -1(t6))
    sw(zero, 0(t6))
    sw(zero, 1(t6))
    sw(zero, 2047(t6))
    sw(t6, +4(sp))
    sw(a0, 4[a1])
    sw(a0, 4 .a1)
