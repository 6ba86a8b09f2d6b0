@micropython.asm_thumb
def f():
    mul(r8, r0)
