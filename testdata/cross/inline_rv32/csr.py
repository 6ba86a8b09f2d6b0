# norun: machine code
# control and status registers


@micropython.asm_rv32
def f0():
    csrrc(zero, t6, 0)
    csrrc(zero, t6, 768)
    csrrc(zero, t6, 4095)
    csrrc(t6, zero, 0)
    csrrc(t6, zero, 768)
    csrrc(t6, zero, 4095)


@micropython.asm_rv32
def f1():
    csrrs(zero, t6, 0)
    csrrs(zero, t6, 768)
    csrrs(zero, t6, 4095)
    csrrs(t6, zero, 0)
    csrrs(t6, zero, 768)
    csrrs(t6, zero, 4095)


@micropython.asm_rv32
def f2():
    csrrw(zero, t6, 0)
    csrrw(zero, t6, 768)
    csrrw(zero, t6, 4095)
    csrrw(t6, zero, 0)
    csrrw(t6, zero, 768)
    csrrw(t6, zero, 4095)


@micropython.asm_rv32
def f3():
    csrrci(zero, 0, 0)
    csrrci(zero, 0, 31)
    csrrci(zero, 4095, 0)
    csrrci(zero, 4095, 31)
    csrrci(t6, 0, 0)
    csrrci(t6, 0, 31)
    csrrci(t6, 4095, 0)
    csrrci(t6, 4095, 31)


@micropython.asm_rv32
def f4():
    csrrsi(zero, 0, 0)
    csrrsi(zero, 0, 31)
    csrrsi(zero, 4095, 0)
    csrrsi(zero, 4095, 31)
    csrrsi(t6, 0, 0)
    csrrsi(t6, 0, 31)
    csrrsi(t6, 4095, 0)
    csrrsi(t6, 4095, 31)


@micropython.asm_rv32
def f5():
    csrrwi(zero, 0, 0)
    csrrwi(zero, 0, 31)
    csrrwi(zero, 4095, 0)
    csrrwi(zero, 4095, 31)
    csrrwi(t6, 0, 0)
    csrrwi(t6, 0, 31)
    csrrwi(t6, 4095, 0)
    csrrwi(t6, 4095, 31)
