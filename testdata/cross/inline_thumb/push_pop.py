# norun: machine code
# low registers with lr or pc


@micropython.asm_thumb
def f0():
    push({r0})
    pop({r0})


@micropython.asm_thumb
def f1():
    push({r0, r7})
    pop({r7, r0})


@micropython.asm_thumb
def f2():
    push({r0, r1, r2, r3, r4, r5, r6, r7})
    pop({r0, r1, r2, r3, r4, r5, r6, r7})


@micropython.asm_thumb
def f3():
    push({lr})
    pop({pc})


@micropython.asm_thumb
def f4():
    push({r4, r14})
    pop({r4, r15})


@micropython.asm_thumb
def f5():
    push({r4, r5, r6, r7, lr})
    pop({r4, r5, r6, r7, pc})


@micropython.asm_thumb
def f6():
    push({r1,})
    pop({r1,})
