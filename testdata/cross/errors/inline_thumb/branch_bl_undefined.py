@micropython.asm_thumb
def f():
    label(a)
    bl(c)
