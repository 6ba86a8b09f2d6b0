@micropython.asm_thumb
def f():
    vmov(r16, s0)
