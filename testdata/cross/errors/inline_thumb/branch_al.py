@micropython.asm_thumb
def f():
    bal(x)
