# norun: machine code
# mov takes any two registers, by all their names


@micropython.asm_thumb
def f0():
    mov(r0, r15)
    mov(r1, r14)
    mov(r2, r13)
    mov(r3, r12)
    mov(r4, r11)
    mov(r5, r10)
    mov(r6, r9)
    mov(r7, r8)
    mov(r8, r7)
    mov(r9, r6)
    mov(r10, r5)
    mov(r11, r4)
    mov(r12, r3)
    mov(r13, r2)
    mov(r14, r1)
    mov(r15, r0)


@micropython.asm_thumb
def f1():
    mov(r0, sl)
    mov(r0, fp)
    mov(r0, sp)
    mov(r0, lr)
    mov(r0, pc)


@micropython.asm_thumb
def f2():
    mov(sl, r0)
    mov(fp, r0)
    mov(sp, r0)
    mov(lr, r0)
    mov(pc, r0)
