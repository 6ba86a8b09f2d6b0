@micropython.asm_thumb
def f():
    ldrb(r0, r1)
