# norun: machine code
# bx takes any register


@micropython.asm_thumb
def f0():
    bx(r0)
    bx(r1)
    bx(r2)
    bx(r3)
    bx(r4)
    bx(r5)
    bx(r6)
    bx(r7)
    bx(r8)
    bx(r9)
    bx(r10)
    bx(r11)
    bx(r12)
    bx(r13)
    bx(r14)
    bx(r15)
    bx(lr)
