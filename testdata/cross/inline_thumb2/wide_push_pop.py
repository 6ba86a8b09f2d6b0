# norun: machine code
# sets with high registers


@micropython.asm_thumb
def f0():
    push({r8})


@micropython.asm_thumb
def f1():
    push({r8, r0})


@micropython.asm_thumb
def f2():
    push({r12, lr})


@micropython.asm_thumb
def f3():
    push({r0, pc})


@micropython.asm_thumb
def f4():
    push({r4, r5, r6, r7, r8, r9, r10, r11})


@micropython.asm_thumb
def f5():
    push({sp})


@micropython.asm_thumb
def f6():
    push({r1, r15})


@micropython.asm_thumb
def f7():
    pop({r8})


@micropython.asm_thumb
def f8():
    pop({r8, r0})


@micropython.asm_thumb
def f9():
    pop({r12, lr})


@micropython.asm_thumb
def f10():
    pop({r0, pc})


@micropython.asm_thumb
def f11():
    pop({r4, r5, r6, r7, r8, r9, r10, r11})


@micropython.asm_thumb
def f12():
    pop({sp})


@micropython.asm_thumb
def f13():
    pop({r1, r15})
