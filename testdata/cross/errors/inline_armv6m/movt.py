@micropython.asm_thumb
def f():
    movt(r0, 1)
