@micropython.asm_thumb
def f():
    data(x, 1)
