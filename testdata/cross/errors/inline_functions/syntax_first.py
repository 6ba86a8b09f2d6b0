@micropython.asm_thumb
def f():
    foo()
    x = 1
