@micropython.asm_thumb
def f():
    label(a)
    bne_n(c)
