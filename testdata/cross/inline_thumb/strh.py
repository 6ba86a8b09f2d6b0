# norun: machine code
# every edge of the offset


@micropython.asm_thumb
def f0():
    strh(r0, [r7, 0])
    strh(r7, [r0, 0])


@micropython.asm_thumb
def f1():
    strh(r0, [r7, 2])
    strh(r7, [r0, 2])


@micropython.asm_thumb
def f2():
    strh(r0, [r7, 32])
    strh(r7, [r0, 32])


@micropython.asm_thumb
def f3():
    strh(r0, [r7, 62])
    strh(r7, [r0, 62])
