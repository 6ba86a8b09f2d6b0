@micropython.asm_thumb
def f():
    bx(r16)
