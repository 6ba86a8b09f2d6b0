# norun: machine code
# every edge of the offset


@micropython.asm_thumb
def f0():
    strb(r0, [r7, 0])
    strb(r7, [r0, 0])


@micropython.asm_thumb
def f1():
    strb(r0, [r7, 1])
    strb(r7, [r0, 1])


@micropython.asm_thumb
def f2():
    strb(r0, [r7, 16])
    strb(r7, [r0, 16])


@micropython.asm_thumb
def f3():
    strb(r0, [r7, 31])
    strb(r7, [r0, 31])
