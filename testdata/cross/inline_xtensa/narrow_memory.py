# norun: machine code
# l32i_n and s32i_n


@micropython.asm_xtensa
def f0():
    l32i_n(a0, a15, 0)
    l32i_n(a0, a15, 4)
    l32i_n(a0, a15, 32)
    l32i_n(a0, a15, 60)
    l32i_n(a15, a0, 0)
    l32i_n(a15, a0, 4)
    l32i_n(a15, a0, 32)
    l32i_n(a15, a0, 60)


@micropython.asm_xtensa
def f1():
    s32i_n(a0, a15, 0)
    s32i_n(a0, a15, 4)
    s32i_n(a0, a15, 32)
    s32i_n(a0, a15, 60)
    s32i_n(a15, a0, 0)
    s32i_n(a15, a0, 4)
    s32i_n(a15, a0, 32)
    s32i_n(a15, a0, 60)
