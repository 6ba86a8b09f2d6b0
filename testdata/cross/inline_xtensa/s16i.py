# norun: machine code
# every edge of the offset, and some that are rounded


@micropython.asm_xtensa
def f0():
    s16i(a0, a15, 0)
    s16i(a0, a15, 1)
    s16i(a0, a15, 2)
    s16i(a0, a15, 4)
    s16i(a0, a15, 255)
    s16i(a0, a15, 509)
    s16i(a0, a15, 510)


@micropython.asm_xtensa
def f1():
    s16i(a15, a0, 0)
    s16i(a15, a0, 1)
    s16i(a15, a0, 2)
    s16i(a15, a0, 4)
    s16i(a15, a0, 255)
    s16i(a15, a0, 509)
    s16i(a15, a0, 510)
