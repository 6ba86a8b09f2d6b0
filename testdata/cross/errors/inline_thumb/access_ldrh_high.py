@micropython.asm_thumb
def f():
    ldrh(r8, [r0, 0])
