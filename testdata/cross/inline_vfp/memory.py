# norun: machine code
# vldr and vstr


@micropython.asm_thumb
def f0():
    vldr(s0, [r7, 0])
    vldr(s0, [r7, 4])
    vldr(s0, [r7, 512])
    vldr(s0, [r7, 1020])
    vldr(s31, [r0, 0])
    vldr(s31, [r0, 4])
    vldr(s31, [r0, 512])
    vldr(s31, [r0, 1020])
    vldr(s1, [r3, 0])
    vldr(s1, [r3, 4])
    vldr(s1, [r3, 512])
    vldr(s1, [r3, 1020])


@micropython.asm_thumb
def f1():
    vstr(s0, [r7, 0])
    vstr(s0, [r7, 4])
    vstr(s0, [r7, 512])
    vstr(s0, [r7, 1020])
    vstr(s31, [r0, 0])
    vstr(s31, [r0, 4])
    vstr(s31, [r0, 512])
    vstr(s31, [r0, 1020])
    vstr(s1, [r3, 0])
    vstr(s1, [r3, 4])
    vstr(s1, [r3, 512])
    vstr(s1, [r3, 1020])
