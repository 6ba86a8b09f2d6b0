# norun: machine code
# blocks of up to four instructions under every condition


@micropython.asm_thumb
def f0():
    it(eq)


@micropython.asm_thumb
def f1():
    it(ne)


@micropython.asm_thumb
def f2():
    it(le)


@micropython.asm_thumb
def f3():
    itt(eq)


@micropython.asm_thumb
def f4():
    itt(ne)


@micropython.asm_thumb
def f5():
    itt(le)


@micropython.asm_thumb
def f6():
    ite(eq)


@micropython.asm_thumb
def f7():
    ite(ne)


@micropython.asm_thumb
def f8():
    ite(le)


@micropython.asm_thumb
def f9():
    ittt(eq)


@micropython.asm_thumb
def f10():
    ittt(ne)


@micropython.asm_thumb
def f11():
    ittt(le)


@micropython.asm_thumb
def f12():
    itte(eq)


@micropython.asm_thumb
def f13():
    itte(ne)


@micropython.asm_thumb
def f14():
    itte(le)


@micropython.asm_thumb
def f15():
    itet(eq)


@micropython.asm_thumb
def f16():
    itet(ne)


@micropython.asm_thumb
def f17():
    itet(le)


@micropython.asm_thumb
def f18():
    itee(eq)


@micropython.asm_thumb
def f19():
    itee(ne)


@micropython.asm_thumb
def f20():
    itee(le)


@micropython.asm_thumb
def f21():
    itttt(eq)


@micropython.asm_thumb
def f22():
    itttt(ne)


@micropython.asm_thumb
def f23():
    itttt(le)


@micropython.asm_thumb
def f24():
    ittte(eq)


@micropython.asm_thumb
def f25():
    ittte(ne)


@micropython.asm_thumb
def f26():
    ittte(le)


@micropython.asm_thumb
def f27():
    ittet(eq)


@micropython.asm_thumb
def f28():
    ittet(ne)


@micropython.asm_thumb
def f29():
    ittet(le)


@micropython.asm_thumb
def f30():
    ittee(eq)


@micropython.asm_thumb
def f31():
    ittee(ne)


@micropython.asm_thumb
def f32():
    ittee(le)


@micropython.asm_thumb
def f33():
    itett(eq)


@micropython.asm_thumb
def f34():
    itett(ne)


@micropython.asm_thumb
def f35():
    itett(le)


@micropython.asm_thumb
def f36():
    itete(eq)


@micropython.asm_thumb
def f37():
    itete(ne)


@micropython.asm_thumb
def f38():
    itete(le)


@micropython.asm_thumb
def f39():
    iteet(eq)


@micropython.asm_thumb
def f40():
    iteet(ne)


@micropython.asm_thumb
def f41():
    iteet(le)


@micropython.asm_thumb
def f42():
    iteee(eq)


@micropython.asm_thumb
def f43():
    iteee(ne)


@micropython.asm_thumb
def f44():
    iteee(le)


@micropython.asm_thumb
def f45():
    it(eq)
    it(ne)
    it(cs)
    it(cc)
    it(mi)
    it(pl)
    it(vs)
    it(vc)
    it(hi)
    it(ls)
    it(ge)
    it(lt)
    it(gt)
    it(le)
