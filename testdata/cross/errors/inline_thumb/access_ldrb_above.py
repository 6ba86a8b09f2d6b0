@micropython.asm_thumb
def f():
    ldrb(r0, [r0, 32])
