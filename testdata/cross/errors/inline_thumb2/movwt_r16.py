@micropython.asm_thumb
def f():
    movwt(r16, 1)
