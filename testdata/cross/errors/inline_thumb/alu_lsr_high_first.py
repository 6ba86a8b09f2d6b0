@micropython.asm_thumb
def f():
    lsr(r8, r0)
