@micropython.asm_thumb
def f():
    asr(r8, r0, 1)
