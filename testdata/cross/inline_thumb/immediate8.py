# norun: machine code
# a low register and a byte


@micropython.asm_thumb
def f0():
    mov(r0, 0)
    mov(r0, 1)
    mov(r0, 127)
    mov(r0, 128)
    mov(r0, 255)
    mov(r7, 0)
    mov(r7, 1)
    mov(r7, 127)
    mov(r7, 128)
    mov(r7, 255)


@micropython.asm_thumb
def f1():
    cmp(r0, 0)
    cmp(r0, 1)
    cmp(r0, 127)
    cmp(r0, 128)
    cmp(r0, 255)
    cmp(r7, 0)
    cmp(r7, 1)
    cmp(r7, 127)
    cmp(r7, 128)
    cmp(r7, 255)


@micropython.asm_thumb
def f2():
    add(r0, 0)
    add(r0, 1)
    add(r0, 127)
    add(r0, 128)
    add(r0, 255)
    add(r7, 0)
    add(r7, 1)
    add(r7, 127)
    add(r7, 128)
    add(r7, 255)


@micropython.asm_thumb
def f3():
    sub(r0, 0)
    sub(r0, 1)
    sub(r0, 127)
    sub(r0, 128)
    sub(r0, 255)
    sub(r7, 0)
    sub(r7, 1)
    sub(r7, 127)
    sub(r7, 128)
    sub(r7, 255)
