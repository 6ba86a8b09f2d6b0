# norun: machine code
# movi loads from a table before the code


@micropython.asm_xtensa
def f0():
    movi(a2, 0)
    movi(a2, 95)
    movi(a2, 2047)
    movi(a2, 2048)
    movi(a2, 100000)
    movi(a2, -1)
    movi(a2, -2048)
    movi(a2, -2049)
    movi(a2, 0x7fffffff)
    movi(a2, 0x80000000)
    movi(a2, 0xffffffff)
    movi(a2, -0x80000000)
    movi(a2, 1 << 40)


@micropython.asm_xtensa
def f1():
    movi(a15, 1)


@micropython.asm_xtensa
def f2():
    nop()


@micropython.asm_xtensa
def f3():
    movi(a2, 1)
    movi(a3, 1)
