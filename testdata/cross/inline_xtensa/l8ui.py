# norun: machine code
# every edge of the offset, and some that are rounded


@micropython.asm_xtensa
def f0():
    l8ui(a0, a15, 0)
    l8ui(a0, a15, 1)
    l8ui(a0, a15, 2)
    l8ui(a0, a15, 4)
    l8ui(a0, a15, 127)
    l8ui(a0, a15, 254)
    l8ui(a0, a15, 255)


@micropython.asm_xtensa
def f1():
    l8ui(a15, a0, 0)
    l8ui(a15, a0, 1)
    l8ui(a15, a0, 2)
    l8ui(a15, a0, 4)
    l8ui(a15, a0, 127)
    l8ui(a15, a0, 254)
    l8ui(a15, a0, 255)
