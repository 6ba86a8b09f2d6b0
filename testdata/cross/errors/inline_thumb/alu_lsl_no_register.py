@micropython.asm_thumb
def f():
    lsl(foo, r0)
