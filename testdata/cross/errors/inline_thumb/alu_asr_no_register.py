@micropython.asm_thumb
def f():
    asr(foo, r0)
