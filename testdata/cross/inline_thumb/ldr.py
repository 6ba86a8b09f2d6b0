# norun: machine code
# every edge of the offset


@micropython.asm_thumb
def f0():
    ldr(r0, [r7, 0])
    ldr(r7, [r0, 0])


@micropython.asm_thumb
def f1():
    ldr(r0, [r7, 4])
    ldr(r7, [r0, 4])


@micropython.asm_thumb
def f2():
    ldr(r0, [r7, 64])
    ldr(r7, [r0, 64])


@micropython.asm_thumb
def f3():
    ldr(r0, [r7, 124])
    ldr(r7, [r0, 124])
