@micropython.asm_thumb
def f():
    lsr(foo, r0)
