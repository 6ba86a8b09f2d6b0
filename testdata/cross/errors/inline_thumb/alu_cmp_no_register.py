@micropython.asm_thumb
def f():
    cmp(foo, r0)
