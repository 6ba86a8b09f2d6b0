# norun: machine code
# parameters and types of results


@micropython.asm_xtensa
def f0():
    nop()


@micropython.asm_xtensa
def f1(a2):
    nop()


@micropython.asm_xtensa
def f2(a2, a3) -> int:
    nop()


@micropython.asm_xtensa
def f3(a2, a3, a4) -> uint:
    nop()


@micropython.asm_xtensa
def f4(a2, a3, a4, a5) -> bool:
    nop()


@micropython.asm_xtensa
def f5(a2) -> object:
    nop()
