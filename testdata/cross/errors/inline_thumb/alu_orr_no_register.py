@micropython.asm_thumb
def f():
    orr(foo, r0)
