@micropython.asm_thumb
def f():
    neg(r0, r8)
