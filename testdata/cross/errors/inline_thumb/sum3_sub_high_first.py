@micropython.asm_thumb
def f():
    sub(r8, r0, 1)
