@micropython.asm_thumb
def f():
    strh(r8, [r0, 0])
