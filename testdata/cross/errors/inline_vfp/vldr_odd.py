@micropython.asm_thumb
def f():
    vldr(s0, [r0, 2])
