@micropython.asm_thumb
def f():
    eor(r0, r8)
