# norun: machine code
# every edge of the offset, and some that are rounded


@micropython.asm_xtensa
def f0():
    l16ui(a0, a15, 0)
    l16ui(a0, a15, 1)
    l16ui(a0, a15, 2)
    l16ui(a0, a15, 4)
    l16ui(a0, a15, 255)
    l16ui(a0, a15, 509)
    l16ui(a0, a15, 510)


@micropython.asm_xtensa
def f1():
    l16ui(a15, a0, 0)
    l16ui(a15, a0, 1)
    l16ui(a15, a0, 2)
    l16ui(a15, a0, 4)
    l16ui(a15, a0, 255)
    l16ui(a15, a0, 509)
    l16ui(a15, a0, 510)
