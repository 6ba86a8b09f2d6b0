@micropython.asm_thumb
def f():
    lsl(r0, r0, -1)
