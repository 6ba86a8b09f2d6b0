# norun: machine code
# every edge of the offset


@micropython.asm_thumb
def f0():
    str(r0, [r7, 0])
    str(r7, [r0, 0])


@micropython.asm_thumb
def f1():
    str(r0, [r7, 4])
    str(r7, [r0, 4])


@micropython.asm_thumb
def f2():
    str(r0, [r7, 64])
    str(r7, [r0, 64])


@micropython.asm_thumb
def f3():
    str(r0, [r7, 124])
    str(r7, [r0, 124])
