@micropython.asm_thumb
def f():
    mul(foo, r0)
