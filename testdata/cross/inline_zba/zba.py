# norun: machine code
# what Zba adds


@micropython.asm_rv32
def f0():
    sh1add(zero, t6, a0)
    sh1add(t6, a0, zero)
    sh1add(a0, zero, t6)


@micropython.asm_rv32
def f1():
    sh2add(zero, t6, a0)
    sh2add(t6, a0, zero)
    sh2add(a0, zero, t6)


@micropython.asm_rv32
def f2():
    sh3add(zero, t6, a0)
    sh3add(t6, a0, zero)
    sh3add(a0, zero, t6)
