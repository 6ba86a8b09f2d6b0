# norun: machine code
# ldrex and strex


@micropython.asm_thumb
def f0():
    ldrex(r0, [r12, 0])
    ldrex(r0, [r12, 4])
    ldrex(r0, [r12, 128])
    ldrex(r0, [r12, 252])
    ldrex(r0, [r12, 255])
    ldrex(r12, [r0, 0])
    ldrex(r12, [r0, 4])
    ldrex(r12, [r0, 128])
    ldrex(r12, [r0, 252])
    ldrex(r12, [r0, 255])


@micropython.asm_thumb
def f1():
    strex(r0, r5, [r12, 0])
    strex(r0, r5, [r12, 4])
    strex(r0, r5, [r12, 128])
    strex(r0, r5, [r12, 252])
    strex(r0, r5, [r12, 255])
    strex(r12, r8, [r0, 0])
    strex(r12, r8, [r0, 4])
    strex(r12, r8, [r0, 128])
    strex(r12, r8, [r0, 252])
    strex(r12, r8, [r0, 255])
