@micropython.asm_thumb
def f():
    ldr(r8, [r0, 0])
