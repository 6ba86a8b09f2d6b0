@micropython.asm_thumb
def f():
    ror(foo, r0)
