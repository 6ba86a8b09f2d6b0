@micropython.asm_thumb
def f():
    asr(r0, r0, 32)
