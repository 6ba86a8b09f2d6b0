@micropython.asm_thumb
def f():
    ldr(r0, 4)
