@micropython.asm_thumb
def f():
    while x:
        nop()
