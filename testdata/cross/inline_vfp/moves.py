# norun: machine code
# between the register files


@micropython.asm_thumb
def f0():
    vmov(r0, s31)
    vmov(r12, s0)
    vmov(s31, r0)
    vmov(s0, sp)
    vmov(r5, s1)


@micropython.asm_thumb
def f1():
    vmrs(r0, FPSCR)
    vmrs(r12, FPSCR)
    vmrs(APSR_nzcv, FPSCR)
    vmrs(lr, FPSCR)
