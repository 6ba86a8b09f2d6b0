# norun: machine code
# three registers


@micropython.asm_thumb
def f0():
    vadd(s0, s31, s1)
    vadd(s31, s1, s0)
    vadd(s1, s0, s31)
    vadd(s16, s17, s18)


@micropython.asm_thumb
def f1():
    vsub(s0, s31, s1)
    vsub(s31, s1, s0)
    vsub(s1, s0, s31)
    vsub(s16, s17, s18)


@micropython.asm_thumb
def f2():
    vmul(s0, s31, s1)
    vmul(s31, s1, s0)
    vmul(s1, s0, s31)
    vmul(s16, s17, s18)


@micropython.asm_thumb
def f3():
    vdiv(s0, s31, s1)
    vdiv(s31, s1, s0)
    vdiv(s1, s0, s31)
    vdiv(s16, s17, s18)
