@micropython.asm_thumb
def f():
    str(r0, 4)
