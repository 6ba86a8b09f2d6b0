@micropython.asm_thumb
def f():
    add(r0, -1)
