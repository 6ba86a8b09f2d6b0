@micropython.asm_thumb
def f():
    ror(r0, r8)
