@micropython.asm_thumb
def f():
    strb(r8, [r0, 0])
