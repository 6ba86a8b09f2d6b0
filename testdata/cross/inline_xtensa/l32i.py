# norun: machine code
# every edge of the offset, and some that are rounded


@micropython.asm_xtensa
def f0():
    l32i(a0, a15, 0)
    l32i(a0, a15, 1)
    l32i(a0, a15, 2)
    l32i(a0, a15, 4)
    l32i(a0, a15, 510)
    l32i(a0, a15, 1019)
    l32i(a0, a15, 1020)


@micropython.asm_xtensa
def f1():
    l32i(a15, a0, 0)
    l32i(a15, a0, 1)
    l32i(a15, a0, 2)
    l32i(a15, a0, 4)
    l32i(a15, a0, 510)
    l32i(a15, a0, 1019)
    l32i(a15, a0, 1020)
