@micropython.asm_thumb
def f():
    align(1 << 40)
