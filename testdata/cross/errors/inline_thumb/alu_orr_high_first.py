@micropython.asm_thumb
def f():
    orr(r8, r0)
