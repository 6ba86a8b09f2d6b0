@micropython.asm_thumb
def f():
    cmp(r8, r0)
