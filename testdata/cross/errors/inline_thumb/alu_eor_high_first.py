@micropython.asm_thumb
def f():
    eor(r8, r0)
