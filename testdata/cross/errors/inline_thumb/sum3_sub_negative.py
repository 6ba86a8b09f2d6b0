@micropython.asm_thumb
def f():
    sub(r0, r0, -1)
