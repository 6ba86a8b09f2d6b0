# norun: machine code
# every edge of a number


@micropython.asm_rv32
def f0():
    c_addi(ra, -32)
    c_addi(ra, -1)
    c_addi(ra, 1)
    c_addi(ra, 31)
    c_addi(t6, -32)
    c_addi(t6, -1)
    c_addi(t6, 1)
    c_addi(t6, 31)


@micropython.asm_rv32
def f1():
    c_li(ra, -32)
    c_li(ra, 0)
    c_li(ra, 31)
    c_li(t6, -32)
    c_li(t6, 0)
    c_li(t6, 31)


@micropython.asm_rv32
def f2():
    c_lui(ra, 1)
    c_lui(ra, 31)
    c_lui(t6, 1)
    c_lui(t6, 31)


@micropython.asm_rv32
def f3():
    c_addi4spn(s0, 4)
    c_addi4spn(s0, 512)
    c_addi4spn(s0, 1020)
    c_addi4spn(a5, 4)
    c_addi4spn(a5, 512)
    c_addi4spn(a5, 1020)


@micropython.asm_rv32
def f4():
    c_andi(s0, -32)
    c_andi(s0, 0)
    c_andi(s0, 31)
    c_andi(a5, -32)
    c_andi(a5, 0)
    c_andi(a5, 31)


@micropython.asm_rv32
def f5():
    c_slli(ra, 0)
    c_slli(ra, 1)
    c_slli(ra, 31)
    c_slli(t6, 0)
    c_slli(t6, 1)
    c_slli(t6, 31)


@micropython.asm_rv32
def f6():
    c_srli(s0, 0)
    c_srli(s0, 1)
    c_srli(s0, 31)
    c_srli(a5, 0)
    c_srli(a5, 1)
    c_srli(a5, 31)


@micropython.asm_rv32
def f7():
    c_srai(s0, 0)
    c_srai(s0, 1)
    c_srai(s0, 31)
    c_srai(a5, 0)
    c_srai(a5, 1)
    c_srai(a5, 31)
