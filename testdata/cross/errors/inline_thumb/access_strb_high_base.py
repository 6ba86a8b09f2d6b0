@micropython.asm_thumb
def f():
    strb(r0, [r8, 0])
