@micropython.asm_thumb
def f():
    nop()
    data(-1, 5)
