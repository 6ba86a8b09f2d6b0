# norun: machine code
# every edge of the offset


@micropython.asm_thumb
def f0():
    ldrh(r0, [r7, 0])
    ldrh(r7, [r0, 0])


@micropython.asm_thumb
def f1():
    ldrh(r0, [r7, 2])
    ldrh(r7, [r0, 2])


@micropython.asm_thumb
def f2():
    ldrh(r0, [r7, 32])
    ldrh(r7, [r0, 32])


@micropython.asm_thumb
def f3():
    ldrh(r0, [r7, 62])
    ldrh(r7, [r0, 62])
