@micropython.asm_thumb
def f():
    bic(r8, r0)
