@micropython.asm_thumb
def f():
    eor(foo, r0)
