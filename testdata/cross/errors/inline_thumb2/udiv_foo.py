@micropython.asm_thumb
def f():
    udiv(foo, r1, r2)
