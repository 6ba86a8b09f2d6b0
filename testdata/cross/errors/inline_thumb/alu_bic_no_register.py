@micropython.asm_thumb
def f():
    bic(foo, r0)
