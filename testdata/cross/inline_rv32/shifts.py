# norun: machine code
# five bits


@micropython.asm_rv32
def f0():
    slli(zero, t6, 0)
    slli(zero, t6, 1)
    slli(zero, t6, 16)
    slli(zero, t6, 31)
    slli(t6, zero, 0)
    slli(t6, zero, 1)
    slli(t6, zero, 16)
    slli(t6, zero, 31)


@micropython.asm_rv32
def f1():
    srli(zero, t6, 0)
    srli(zero, t6, 1)
    srli(zero, t6, 16)
    srli(zero, t6, 31)
    srli(t6, zero, 0)
    srli(t6, zero, 1)
    srli(t6, zero, 16)
    srli(t6, zero, 31)


@micropython.asm_rv32
def f2():
    srai(zero, t6, 0)
    srai(zero, t6, 1)
    srai(zero, t6, 16)
    srai(zero, t6, 31)
    srai(t6, zero, 0)
    srai(t6, zero, 1)
    srai(t6, zero, 16)
    srai(t6, zero, 31)
