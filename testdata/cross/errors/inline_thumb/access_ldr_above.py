@micropython.asm_thumb
def f():
    ldr(r0, [r0, 128])
