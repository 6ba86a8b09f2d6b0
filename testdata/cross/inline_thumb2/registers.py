# norun: machine code
# any registers


@micropython.asm_thumb
def f0():
    clz(r0, r12)
    clz(r12, r0)
    clz(r7, r8)


@micropython.asm_thumb
def f1():
    rbit(r0, r12)
    rbit(r12, r0)
    rbit(r7, r8)


@micropython.asm_thumb
def f2():
    sdiv(r0, r8, r12)
    sdiv(r12, r0, r8)
    sdiv(r8, r12, r0)


@micropython.asm_thumb
def f3():
    udiv(r0, r8, r12)
    udiv(r12, r0, r8)
    udiv(r8, r12, r0)


@micropython.asm_thumb
def f4():
    mrs(r0, IPSR)
    mrs(r0, BASEPRI)
    mrs(r12, IPSR)
    mrs(r12, BASEPRI)
