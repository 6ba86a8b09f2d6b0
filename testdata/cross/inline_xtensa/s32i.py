# norun: machine code
# every edge of the offset, and some that are rounded


@micropython.asm_xtensa
def f0():
    s32i(a0, a15, 0)
    s32i(a0, a15, 1)
    s32i(a0, a15, 2)
    s32i(a0, a15, 4)
    s32i(a0, a15, 510)
    s32i(a0, a15, 1019)
    s32i(a0, a15, 1020)


@micropython.asm_xtensa
def f1():
    s32i(a15, a0, 0)
    s32i(a15, a0, 1)
    s32i(a15, a0, 2)
    s32i(a15, a0, 4)
    s32i(a15, a0, 510)
    s32i(a15, a0, 1019)
    s32i(a15, a0, 1020)
