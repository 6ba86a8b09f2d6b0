@micropython.asm_thumb
def f():
    sbc(foo, r0)
