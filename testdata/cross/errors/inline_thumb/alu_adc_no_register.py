@micropython.asm_thumb
def f():
    adc(foo, r0)
