@micropython.asm_thumb
def f():
    strb(r0, [r0, 32])
