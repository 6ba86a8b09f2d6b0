@micropython.asm_thumb
def f():
    orr(r0, r8)
