@micropython.asm_thumb
def f():
    sub(r8, 0)
