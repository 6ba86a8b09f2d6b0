@micropython.asm_thumb
def f():
    neg(r8, r0)
