# norun: machine code
# twelve bits


@micropython.asm_rv32
def f0():
    addi(zero, t6, -2048)
    addi(zero, t6, -1)
    addi(zero, t6, 0)
    addi(zero, t6, 1)
    addi(zero, t6, 2047)
    addi(t6, zero, -2048)
    addi(t6, zero, -1)
    addi(t6, zero, 0)
    addi(t6, zero, 1)
    addi(t6, zero, 2047)


@micropython.asm_rv32
def f1():
    andi(zero, t6, -2048)
    andi(zero, t6, -1)
    andi(zero, t6, 0)
    andi(zero, t6, 1)
    andi(zero, t6, 2047)
    andi(t6, zero, -2048)
    andi(t6, zero, -1)
    andi(t6, zero, 0)
    andi(t6, zero, 1)
    andi(t6, zero, 2047)


@micropython.asm_rv32
def f2():
    ori(zero, t6, -2048)
    ori(zero, t6, -1)
    ori(zero, t6, 0)
    ori(zero, t6, 1)
    ori(zero, t6, 2047)
    ori(t6, zero, -2048)
    ori(t6, zero, -1)
    ori(t6, zero, 0)
    ori(t6, zero, 1)
    ori(t6, zero, 2047)


@micropython.asm_rv32
def f3():
    xori(zero, t6, -2048)
    xori(zero, t6, -1)
    xori(zero, t6, 0)
    xori(zero, t6, 1)
    xori(zero, t6, 2047)
    xori(t6, zero, -2048)
    xori(t6, zero, -1)
    xori(t6, zero, 0)
    xori(t6, zero, 1)
    xori(t6, zero, 2047)


@micropython.asm_rv32
def f4():
    slti(zero, t6, -2048)
    slti(zero, t6, -1)
    slti(zero, t6, 0)
    slti(zero, t6, 1)
    slti(zero, t6, 2047)
    slti(t6, zero, -2048)
    slti(t6, zero, -1)
    slti(t6, zero, 0)
    slti(t6, zero, 1)
    slti(t6, zero, 2047)


@micropython.asm_rv32
def f5():
    sltiu(zero, t6, -2048)
    sltiu(zero, t6, -1)
    sltiu(zero, t6, 0)
    sltiu(zero, t6, 1)
    sltiu(zero, t6, 2047)
    sltiu(t6, zero, -2048)
    sltiu(t6, zero, -1)
    sltiu(t6, zero, 0)
    sltiu(t6, zero, 1)
    sltiu(t6, zero, 2047)


@micropython.asm_rv32
def f6():
    jalr(zero, t6, -2048)
    jalr(zero, t6, -1)
    jalr(zero, t6, 0)
    jalr(zero, t6, 1)
    jalr(zero, t6, 2047)
    jalr(t6, zero, -2048)
    jalr(t6, zero, -1)
    jalr(t6, zero, 0)
    jalr(t6, zero, 1)
    jalr(t6, zero, 2047)
