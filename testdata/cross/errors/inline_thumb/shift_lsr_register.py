@micropython.asm_thumb
def f():
    lsr(r0, r1, r2)
