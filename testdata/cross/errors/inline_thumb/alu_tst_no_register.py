@micropython.asm_thumb
def f():
    tst(foo, r0)
