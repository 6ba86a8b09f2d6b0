@micropython.asm_thumb
def f():
    bic(r0, r8)
