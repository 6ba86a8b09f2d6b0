@micropython.asm_thumb
def f():
    cmn(foo, r0)
