@micropython.asm_thumb
def f():
    add(r0, r8, r0)
