@micropython.asm_thumb
def f():
    cmn(r8, r0)
