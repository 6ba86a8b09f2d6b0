# norun: machine code
# one register


@micropython.asm_xtensa
def f0():
    callx0(a0)
    callx0(a15)
    callx0(a7)


@micropython.asm_xtensa
def f1():
    jx(a0)
    jx(a15)
    jx(a7)


@micropython.asm_xtensa
def f2():
    ssa8b(a0)
    ssa8b(a15)
    ssa8b(a7)


@micropython.asm_xtensa
def f3():
    ssa8l(a0)
    ssa8l(a15)
    ssa8l(a7)


@micropython.asm_xtensa
def f4():
    ssl(a0)
    ssl(a15)
    ssl(a7)


@micropython.asm_xtensa
def f5():
    ssr(a0)
    ssr(a15)
    ssr(a7)
