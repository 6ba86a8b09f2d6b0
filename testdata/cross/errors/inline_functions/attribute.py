@micropython.asm_thumb
def f():
    a.nop()
