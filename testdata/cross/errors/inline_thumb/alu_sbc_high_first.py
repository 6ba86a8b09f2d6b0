@micropython.asm_thumb
def f():
    sbc(r8, r0)
