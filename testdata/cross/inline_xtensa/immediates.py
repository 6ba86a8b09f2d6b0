# norun: machine code
# every edge of a number


@micropython.asm_xtensa
def f0():
    addi(a0, a15, -128)
    addi(a0, a15, -1)
    addi(a0, a15, 0)
    addi(a0, a15, 127)
    addi(a15, a0, -128)
    addi(a15, a0, -1)
    addi(a15, a0, 0)
    addi(a15, a0, 127)


@micropython.asm_xtensa
def f1():
    addi_n(a0, a15, -1)
    addi_n(a0, a15, 0)
    addi_n(a0, a15, 1)
    addi_n(a0, a15, 15)
    addi_n(a15, a0, -1)
    addi_n(a15, a0, 0)
    addi_n(a15, a0, 1)
    addi_n(a15, a0, 15)


@micropython.asm_xtensa
def f2():
    addmi(a0, a15, -32768)
    addmi(a0, a15, -256)
    addmi(a0, a15, 0)
    addmi(a0, a15, 256)
    addmi(a0, a15, 32512)
    addmi(a15, a0, -32768)
    addmi(a15, a0, -256)
    addmi(a15, a0, 0)
    addmi(a15, a0, 256)
    addmi(a15, a0, 32512)


@micropython.asm_xtensa
def f3():
    slli(a0, a15, 1)
    slli(a0, a15, 15)
    slli(a0, a15, 16)
    slli(a0, a15, 31)
    slli(a15, a0, 1)
    slli(a15, a0, 15)
    slli(a15, a0, 16)
    slli(a15, a0, 31)


@micropython.asm_xtensa
def f4():
    srai(a0, a15, 0)
    srai(a0, a15, 15)
    srai(a0, a15, 16)
    srai(a0, a15, 31)
    srai(a15, a0, 0)
    srai(a15, a0, 15)
    srai(a15, a0, 16)
    srai(a15, a0, 31)


@micropython.asm_xtensa
def f5():
    srli(a0, a15, 0)
    srli(a0, a15, 7)
    srli(a0, a15, 15)
    srli(a15, a0, 0)
    srli(a15, a0, 7)
    srli(a15, a0, 15)


@micropython.asm_xtensa
def f6():
    ssai(0)
    ssai(15)
    ssai(16)
    ssai(31)


@micropython.asm_xtensa
def f7():
    movi_n(a0, -32)
    movi_n(a0, -1)
    movi_n(a0, 0)
    movi_n(a0, 95)
    movi_n(a15, -32)
    movi_n(a15, -1)
    movi_n(a15, 0)
    movi_n(a15, 95)
