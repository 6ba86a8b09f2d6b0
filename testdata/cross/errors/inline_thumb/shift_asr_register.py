@micropython.asm_thumb
def f():
    asr(r0, r1, r2)
