# norun: machine code
# shifts by a constant


@micropython.asm_thumb
def f0():
    lsl(r0, r7, 0)
    lsl(r0, r7, 1)
    lsl(r0, r7, 16)
    lsl(r0, r7, 31)
    lsl(r7, r0, 0)
    lsl(r7, r0, 1)
    lsl(r7, r0, 16)
    lsl(r7, r0, 31)


@micropython.asm_thumb
def f1():
    lsr(r0, r7, 0)
    lsr(r0, r7, 1)
    lsr(r0, r7, 16)
    lsr(r0, r7, 31)
    lsr(r7, r0, 0)
    lsr(r7, r0, 1)
    lsr(r7, r0, 16)
    lsr(r7, r0, 31)


@micropython.asm_thumb
def f2():
    asr(r0, r7, 0)
    asr(r0, r7, 1)
    asr(r0, r7, 16)
    asr(r0, r7, 31)
    asr(r7, r0, 0)
    asr(r7, r0, 1)
    asr(r7, r0, 16)
    asr(r7, r0, 31)
