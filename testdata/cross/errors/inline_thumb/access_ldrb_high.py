@micropython.asm_thumb
def f():
    ldrb(r8, [r0, 0])
