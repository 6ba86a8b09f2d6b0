# norun: machine code
# no operands


@micropython.asm_rv32
def f0():
    ebreak()


@micropython.asm_rv32
def f1():
    ecall()


@micropython.asm_rv32
def f2():
    c_ebreak()


@micropython.asm_rv32
def f3():
    c_nop()
