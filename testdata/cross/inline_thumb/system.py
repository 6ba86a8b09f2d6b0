# norun: machine code
# no operands, or one that nobody looks at


@micropython.asm_thumb
def f0():
    nop()
    wfi()


@micropython.asm_thumb
def f1():
    cpsid('i')
    cpsie('i')
    cpsid(i)
    cpsie(0)
