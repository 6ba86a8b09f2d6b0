@micropython.asm_thumb
def f():
    str(r8, [r0, 0])
