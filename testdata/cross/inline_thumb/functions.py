# norun: machine code
# parameters and types of results


@micropython.asm_thumb
def f0():
    nop()


@micropython.asm_thumb
def f1(r0):
    nop()


@micropython.asm_thumb
def f2(r0, r1) -> int:
    nop()


@micropython.asm_thumb
def f3(r0, r1, r2) -> uint:
    nop()


@micropython.asm_thumb
def f4(r0, r1, r2, r3) -> bool:
    nop()


@micropython.asm_thumb
def f5(r0) -> object:
    nop()


class C:
    @micropython.asm_thumb
    def m(r0, r1):
        add(r0, r0, r1)


def outer(x):
    @micropython.asm_thumb
    def inner(r0) -> uint:
        nop()

    return lambda: inner(x)
