@micropython.asm_thumb
def f():
    strh(r0, [r1, r2])
