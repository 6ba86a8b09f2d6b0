# norun: machine code
# lui and auipc, which lose what has no room


@micropython.asm_rv32
def f0():
    lui(zero, 0)
    lui(zero, 1)
    lui(zero, -1)
    lui(zero, 524287)
    lui(zero, 524288)
    lui(zero, 1048575)
    lui(zero, 1048576)
    lui(zero, -524288)
    lui(zero, 1 << 40)
    lui(t6, 0)
    lui(t6, 1)
    lui(t6, -1)
    lui(t6, 524287)
    lui(t6, 524288)
    lui(t6, 1048575)
    lui(t6, 1048576)
    lui(t6, -524288)
    lui(t6, 1 << 40)


@micropython.asm_rv32
def f1():
    auipc(zero, 0)
    auipc(zero, 1)
    auipc(zero, -1)
    auipc(zero, 524287)
    auipc(zero, 524288)
    auipc(zero, 1048575)
    auipc(zero, 1048576)
    auipc(zero, -524288)
    auipc(zero, 1 << 40)
    auipc(t6, 0)
    auipc(t6, 1)
    auipc(t6, -1)
    auipc(t6, 524287)
    auipc(t6, 524288)
    auipc(t6, 1048575)
    auipc(t6, 1048576)
    auipc(t6, -524288)
    auipc(t6, 1 << 40)
