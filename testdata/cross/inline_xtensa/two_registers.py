# norun: machine code
# two registers


@micropython.asm_xtensa
def f0():
    abs_(a0, a15)
    abs_(a15, a0)
    abs_(a3, a8)


@micropython.asm_xtensa
def f1():
    mov(a0, a15)
    mov(a15, a0)
    mov(a3, a8)


@micropython.asm_xtensa
def f2():
    mov_n(a0, a15)
    mov_n(a15, a0)
    mov_n(a3, a8)


@micropython.asm_xtensa
def f3():
    neg(a0, a15)
    neg(a15, a0)
    neg(a3, a8)


@micropython.asm_xtensa
def f4():
    nsa(a0, a15)
    nsa(a15, a0)
    nsa(a3, a8)


@micropython.asm_xtensa
def f5():
    nsau(a0, a15)
    nsau(a15, a0)
    nsau(a3, a8)


@micropython.asm_xtensa
def f6():
    sll(a0, a15)
    sll(a15, a0)
    sll(a3, a8)


@micropython.asm_xtensa
def f7():
    sra(a0, a15)
    sra(a15, a0)
    sra(a3, a8)


@micropython.asm_xtensa
def f8():
    srl(a0, a15)
    srl(a15, a0)
    srl(a3, a8)
