@micropython.asm_thumb
def f():
    neg(foo, r0)
