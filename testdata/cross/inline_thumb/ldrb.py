# norun: machine code
# every edge of the offset


@micropython.asm_thumb
def f0():
    ldrb(r0, [r7, 0])
    ldrb(r7, [r0, 0])


@micropython.asm_thumb
def f1():
    ldrb(r0, [r7, 1])
    ldrb(r7, [r0, 1])


@micropython.asm_thumb
def f2():
    ldrb(r0, [r7, 16])
    ldrb(r7, [r0, 16])


@micropython.asm_thumb
def f3():
    ldrb(r0, [r7, 31])
    ldrb(r7, [r0, 31])
