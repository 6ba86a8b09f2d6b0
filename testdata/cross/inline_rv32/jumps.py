# norun: machine code
# jumps and the address of a label


@micropython.asm_rv32
def f0():
    label(top)
    jal(ra, top)
    jal(ra, end)
    ecall()
    label(end)


@micropython.asm_rv32
def f1():
    label(top)
    jal(zero, top)
    jal(zero, end)
    ecall()
    label(end)


@micropython.asm_rv32
def f2():
    label(top)
    la(a0, top)
    la(a0, end)
    ecall()
    label(end)


@micropython.asm_rv32
def f3():
    label(top)
    la(t6, top)
    la(t6, end)
    ecall()
    label(end)


@micropython.asm_rv32
def f4():
    label(top)
    c_j(top)
    c_j(end)
    ecall()
    label(end)


@micropython.asm_rv32
def f5():
    label(top)
    c_jal(top)
    c_jal(end)
    ecall()
    label(end)


@micropython.asm_rv32
def f6():
    label(top)
    c_beqz(a0, top)
    c_beqz(a0, end)
    ecall()
    label(end)


@micropython.asm_rv32
def f7():
    label(top)
    c_bnez(s0, top)
    c_bnez(s0, end)
    ecall()
    label(end)


@micropython.asm_rv32
def f8():
    c_jr(ra)
    c_jr(t6)
    c_jalr(ra)
    c_jalr(t6)
