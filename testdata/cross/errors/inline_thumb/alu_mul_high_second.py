@micropython.asm_thumb
def f():
    mul(r0, r8)
