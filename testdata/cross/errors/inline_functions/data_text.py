@micropython.asm_thumb
def f():
    data(4, 'a')
