@micropython.asm_thumb
def f():
    cmn(r0, r8)
