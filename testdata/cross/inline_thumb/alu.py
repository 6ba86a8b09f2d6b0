# norun: machine code
# two low registers


@micropython.asm_thumb
def f0():
    and_(r0, r0)
    and_(r0, r7)
    and_(r7, r0)
    and_(r3, r5)


@micropython.asm_thumb
def f1():
    eor(r0, r0)
    eor(r0, r7)
    eor(r7, r0)
    eor(r3, r5)


@micropython.asm_thumb
def f2():
    lsl(r0, r0)
    lsl(r0, r7)
    lsl(r7, r0)
    lsl(r3, r5)


@micropython.asm_thumb
def f3():
    lsr(r0, r0)
    lsr(r0, r7)
    lsr(r7, r0)
    lsr(r3, r5)


@micropython.asm_thumb
def f4():
    asr(r0, r0)
    asr(r0, r7)
    asr(r7, r0)
    asr(r3, r5)


@micropython.asm_thumb
def f5():
    adc(r0, r0)
    adc(r0, r7)
    adc(r7, r0)
    adc(r3, r5)


@micropython.asm_thumb
def f6():
    sbc(r0, r0)
    sbc(r0, r7)
    sbc(r7, r0)
    sbc(r3, r5)


@micropython.asm_thumb
def f7():
    ror(r0, r0)
    ror(r0, r7)
    ror(r7, r0)
    ror(r3, r5)


@micropython.asm_thumb
def f8():
    tst(r0, r0)
    tst(r0, r7)
    tst(r7, r0)
    tst(r3, r5)


@micropython.asm_thumb
def f9():
    neg(r0, r0)
    neg(r0, r7)
    neg(r7, r0)
    neg(r3, r5)


@micropython.asm_thumb
def f10():
    cmp(r0, r0)
    cmp(r0, r7)
    cmp(r7, r0)
    cmp(r3, r5)


@micropython.asm_thumb
def f11():
    cmn(r0, r0)
    cmn(r0, r7)
    cmn(r7, r0)
    cmn(r3, r5)


@micropython.asm_thumb
def f12():
    orr(r0, r0)
    orr(r0, r7)
    orr(r7, r0)
    orr(r3, r5)


@micropython.asm_thumb
def f13():
    mul(r0, r0)
    mul(r0, r7)
    mul(r7, r0)
    mul(r3, r5)


@micropython.asm_thumb
def f14():
    bic(r0, r0)
    bic(r0, r7)
    bic(r7, r0)
    bic(r3, r5)


@micropython.asm_thumb
def f15():
    mvn(r0, r0)
    mvn(r0, r7)
    mvn(r7, r0)
    mvn(r3, r5)
