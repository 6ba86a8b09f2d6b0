@micropython.asm_thumb
def f():
    orn(r0, r1)
