# norun: machine code
# two registers


@micropython.asm_thumb
def f0():
    vcmp(s0, s31)
    vcmp(s31, s0)
    vcmp(s1, s2)
    vcmp(s15, s16)
    vcmp(s007, s8)


@micropython.asm_thumb
def f1():
    vsqrt(s0, s31)
    vsqrt(s31, s0)
    vsqrt(s1, s2)
    vsqrt(s15, s16)
    vsqrt(s007, s8)


@micropython.asm_thumb
def f2():
    vneg(s0, s31)
    vneg(s31, s0)
    vneg(s1, s2)
    vneg(s15, s16)
    vneg(s007, s8)


@micropython.asm_thumb
def f3():
    vcvt_f32_s32(s0, s31)
    vcvt_f32_s32(s31, s0)
    vcvt_f32_s32(s1, s2)
    vcvt_f32_s32(s15, s16)
    vcvt_f32_s32(s007, s8)


@micropython.asm_thumb
def f4():
    vcvt_s32_f32(s0, s31)
    vcvt_s32_f32(s31, s0)
    vcvt_s32_f32(s1, s2)
    vcvt_s32_f32(s15, s16)
    vcvt_s32_f32(s007, s8)
