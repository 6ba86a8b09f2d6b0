# norun: machine code
# sums of three low registers, or two and three bits


@micropython.asm_thumb
def f0():
    add(r0, r7, r0)
    add(r0, r7, r7)
    add(r0, r7, 0)
    add(r0, r7, 1)
    add(r0, r7, 7)
    add(r7, r0, r0)
    add(r7, r0, r7)
    add(r7, r0, 0)
    add(r7, r0, 1)
    add(r7, r0, 7)


@micropython.asm_thumb
def f1():
    sub(r0, r7, r0)
    sub(r0, r7, r7)
    sub(r0, r7, 0)
    sub(r0, r7, 1)
    sub(r0, r7, 7)
    sub(r7, r0, r0)
    sub(r7, r0, r7)
    sub(r7, r0, 0)
    sub(r7, r0, 1)
    sub(r7, r0, 7)
