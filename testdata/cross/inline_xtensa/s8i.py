# norun: machine code
# every edge of the offset, and some that are rounded


@micropython.asm_xtensa
def f0():
    s8i(a0, a15, 0)
    s8i(a0, a15, 1)
    s8i(a0, a15, 2)
    s8i(a0, a15, 4)
    s8i(a0, a15, 127)
    s8i(a0, a15, 254)
    s8i(a0, a15, 255)


@micropython.asm_xtensa
def f1():
    s8i(a15, a0, 0)
    s8i(a15, a0, 1)
    s8i(a15, a0, 2)
    s8i(a15, a0, 4)
    s8i(a15, a0, 127)
    s8i(a15, a0, 254)
    s8i(a15, a0, 255)
