@micropython.asm_thumb
def f():
    sbc(r0, r8)
