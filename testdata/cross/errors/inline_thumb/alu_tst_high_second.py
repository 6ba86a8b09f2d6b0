@micropython.asm_thumb
def f():
    tst(r0, r8)
