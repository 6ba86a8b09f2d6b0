@micropython.asm_thumb
def f():
    tst(r8, r0)
