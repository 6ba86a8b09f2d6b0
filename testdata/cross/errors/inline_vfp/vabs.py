@micropython.asm_thumb
def f():
    vabs(s0, s1)
