@micropython.asm_thumb
def f():
    lsr(r0, r8, 1)
