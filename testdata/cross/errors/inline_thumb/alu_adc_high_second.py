@micropython.asm_thumb
def f():
    adc(r0, r8)
