# norun: machine code
# label, align and data


@micropython.asm_thumb
def f0():
    nop()
    align(4)
    data(1, 1, 255, -1)
    align(2)
    data(2, 65535, -32768)
    align(4)
    data(4, 0x12345678, -1, 0xffffffff)
    data(8, 1 << 62, -(1 << 63))
    align(16)
    nop()


@micropython.asm_thumb
def f1():
    data(3, 0x123456)
    data(0, 1)
    data(12, -1)
    align(1)
    nop()


@micropython.asm_thumb
def f2():
    label(a)
    label(b)
    b(a)
    b(b)
    b(c)
    label(c)


@micropython.asm_thumb
def f3():
    pass


@micropython.asm_thumb
def f4():
    nop()
    pass
    "text"
    nop()
