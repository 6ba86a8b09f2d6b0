@micropython.asm_thumb
def f():
    vadd(r0, s1, s2)
