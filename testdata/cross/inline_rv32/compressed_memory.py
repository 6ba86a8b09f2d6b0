# norun: machine code
# offsets as the reference counts them


@micropython.asm_rv32
def f0():
    c_lw(s0, -64(a5))
    c_lw(s0, -4(a5))
    c_lw(s0, 0(a5))
    c_lw(s0, 4(a5))
    c_lw(s0, 60(a5))
    c_lw(a5, -64(s0))
    c_lw(a5, -4(s0))
    c_lw(a5, 0(s0))
    c_lw(a5, 4(s0))
    c_lw(a5, 60(s0))


@micropython.asm_rv32
def f1():
    c_sw(s0, -64(a5))
    c_sw(s0, -4(a5))
    c_sw(s0, 0(a5))
    c_sw(s0, 4(a5))
    c_sw(s0, 60(a5))
    c_sw(a5, -64(s0))
    c_sw(a5, -4(s0))
    c_sw(a5, 0(s0))
    c_sw(a5, 4(s0))
    c_sw(a5, 60(s0))


@micropython.asm_rv32
def f2():
    c_lwsp(ra, -128)
    c_lwsp(ra, -4)
    c_lwsp(ra, 0)
    c_lwsp(ra, 4)
    c_lwsp(ra, 124)
    c_lwsp(t6, -128)
    c_lwsp(t6, -4)
    c_lwsp(t6, 0)
    c_lwsp(t6, 4)
    c_lwsp(t6, 124)


@micropython.asm_rv32
def f3():
    c_swsp(ra, -128)
    c_swsp(ra, -4)
    c_swsp(ra, 0)
    c_swsp(ra, 4)
    c_swsp(ra, 124)
    c_swsp(t6, -128)
    c_swsp(t6, -4)
    c_swsp(t6, 0)
    c_swsp(t6, 4)
    c_swsp(t6, 124)
