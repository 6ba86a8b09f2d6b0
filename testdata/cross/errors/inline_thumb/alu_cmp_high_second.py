@micropython.asm_thumb
def f():
    cmp(r0, r8)
