# norun: machine code
# back and forth


@micropython.asm_rv32
def f0():
    label(top)
    beq(zero, t6, top)
    beq(t6, zero, end)
    ecall()
    label(end)


@micropython.asm_rv32
def f1():
    label(top)
    bge(zero, t6, top)
    bge(t6, zero, end)
    ecall()
    label(end)


@micropython.asm_rv32
def f2():
    label(top)
    bgeu(zero, t6, top)
    bgeu(t6, zero, end)
    ecall()
    label(end)


@micropython.asm_rv32
def f3():
    label(top)
    blt(zero, t6, top)
    blt(t6, zero, end)
    ecall()
    label(end)


@micropython.asm_rv32
def f4():
    label(top)
    bltu(zero, t6, top)
    bltu(t6, zero, end)
    ecall()
    label(end)


@micropython.asm_rv32
def f5():
    label(top)
    bne(zero, t6, top)
    bne(t6, zero, end)
    ecall()
    label(end)
