@micropython.asm_thumb
def f():
    ror(r8, r0)
