@micropython.asm_thumb
def f():
    sub(r0, r8, r0)
