# norun: machine code
# backward and forward, with and without _n


@micropython.asm_thumb
def f0():
    label(top)
    b(top)
    bl(top)
    b(end)
    bl(end)
    label(end)


@micropython.asm_thumb
def f1():
    label(top)
    beq(top)
    beq_n(top)
    beq(end)
    beq_n(end)
    label(end)


@micropython.asm_thumb
def f2():
    label(top)
    bne(top)
    bne_n(top)
    bne(end)
    bne_n(end)
    label(end)


@micropython.asm_thumb
def f3():
    label(top)
    bcs(top)
    bcs_n(top)
    bcs(end)
    bcs_n(end)
    label(end)


@micropython.asm_thumb
def f4():
    label(top)
    bcc(top)
    bcc_n(top)
    bcc(end)
    bcc_n(end)
    label(end)


@micropython.asm_thumb
def f5():
    label(top)
    bmi(top)
    bmi_n(top)
    bmi(end)
    bmi_n(end)
    label(end)


@micropython.asm_thumb
def f6():
    label(top)
    bpl(top)
    bpl_n(top)
    bpl(end)
    bpl_n(end)
    label(end)


@micropython.asm_thumb
def f7():
    label(top)
    bvs(top)
    bvs_n(top)
    bvs(end)
    bvs_n(end)
    label(end)


@micropython.asm_thumb
def f8():
    label(top)
    bvc(top)
    bvc_n(top)
    bvc(end)
    bvc_n(end)
    label(end)


@micropython.asm_thumb
def f9():
    label(top)
    bhi(top)
    bhi_n(top)
    bhi(end)
    bhi_n(end)
    label(end)


@micropython.asm_thumb
def f10():
    label(top)
    bls(top)
    bls_n(top)
    bls(end)
    bls_n(end)
    label(end)


@micropython.asm_thumb
def f11():
    label(top)
    bge(top)
    bge_n(top)
    bge(end)
    bge_n(end)
    label(end)


@micropython.asm_thumb
def f12():
    label(top)
    blt(top)
    blt_n(top)
    blt(end)
    blt_n(end)
    label(end)


@micropython.asm_thumb
def f13():
    label(top)
    bgt(top)
    bgt_n(top)
    bgt(end)
    bgt_n(end)
    label(end)


@micropython.asm_thumb
def f14():
    label(top)
    ble(top)
    ble_n(top)
    ble(end)
    ble_n(end)
    label(end)
