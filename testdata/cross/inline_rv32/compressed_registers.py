# norun: machine code
# two registers; the four that take three bits lose the highest


@micropython.asm_rv32
def f0():
    c_add(ra, t6)
    c_add(t6, ra)


@micropython.asm_rv32
def f1():
    c_mv(ra, t6)
    c_mv(t6, ra)


@micropython.asm_rv32
def f2():
    c_and(s0, s1)
    c_and(a0, a1)
    c_and(a2, a3)
    c_and(a5, s0)


@micropython.asm_rv32
def f3():
    c_or(s0, s1)
    c_or(a0, a1)
    c_or(a2, a3)
    c_or(a5, s0)


@micropython.asm_rv32
def f4():
    c_sub(s0, s1)
    c_sub(a0, a1)
    c_sub(a2, a3)
    c_sub(a5, s0)


@micropython.asm_rv32
def f5():
    c_xor(s0, s1)
    c_xor(a0, a1)
    c_xor(a2, a3)
    c_xor(a5, s0)
