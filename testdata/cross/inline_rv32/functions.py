# norun: machine code
# parameters and types of results


@micropython.asm_rv32
def f0():
    c_nop()


@micropython.asm_rv32
def f1(a0):
    c_nop()


@micropython.asm_rv32
def f2(a0, x11) -> int:
    c_nop()


@micropython.asm_rv32
def f3(a0, a1, a2) -> uint:
    c_nop()


@micropython.asm_rv32
def f4(x10, a1, a2, a3) -> bool:
    c_nop()


@micropython.asm_rv32
def f5(a0) -> object:
    c_nop()
