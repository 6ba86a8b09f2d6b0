@micropython.asm_thumb
def f():
    lsl(r8, r0, 1)
