@micropython.asm_thumb
def f():
    add(r8, 256)
