@micropython.asm_thumb
def f():
    clz(r0, 1)
