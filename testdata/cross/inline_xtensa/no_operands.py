# norun: machine code
# no operands


@micropython.asm_xtensa
def f0():
    nop()


@micropython.asm_xtensa
def f1():
    nop_n()


@micropython.asm_xtensa
def f2():
    ret()


@micropython.asm_xtensa
def f3():
    ret_n()
