@micropython.asm_thumb
def f():
    adc(r8, r0)
